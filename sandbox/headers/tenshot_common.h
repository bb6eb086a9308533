// What programs that share a translation unit may include, precompiled.
//
// These are the headers of bits/stdc++.h but for the few that contest programs hardly ever need and
// that cost every unit more than all others together: threads, file system, parallel execution.
//
// Without optimisation, most of the code that a compiler writes for a contest program is that of
// vector<int> and its like. So those are compiled once, when TENSHOT_INSTANTIATE is defined, and
// units of the fast tier only refer to them.
#include <algorithm>
#include <any>
#include <array>
#include <atomic>
#include <bit>
#include <bitset>
#include <cassert>
#include <cctype>
#include <cerrno>
#include <cfenv>
#include <cfloat>
#include <charconv>
#include <chrono>
#include <cinttypes>
#include <climits>
#include <clocale>
#include <cmath>
#include <compare>
#include <complex>
#include <concepts>
#include <csetjmp>
#include <csignal>
#include <cstdarg>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <cuchar>
#include <cwchar>
#include <cwctype>
#include <deque>
#include <exception>
#include <forward_list>
#include <fstream>
#include <functional>
#include <initializer_list>
#include <iomanip>
#include <ios>
#include <iosfwd>
#include <iostream>
#include <istream>
#include <iterator>
#include <limits>
#include <list>
#include <locale>
#include <map>
#include <memory>
#include <new>
#include <numbers>
#include <numeric>
#include <optional>
#include <ostream>
#include <queue>
#include <random>
#include <ranges>
#include <ratio>
#include <regex>
#include <set>
#include <source_location>
#include <span>
#include <sstream>
#include <stack>
#include <stdexcept>
#include <streambuf>
#include <string>
#include <string_view>
#include <system_error>
#include <tuple>
#include <type_traits>
#include <typeindex>
#include <typeinfo>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <valarray>
#include <variant>
#include <vector>
#include <version>

#if defined(TENSHOT_INSTANTIATE)
#define COMMON template
#elif !defined(__OPTIMIZE__)
#define COMMON extern template
#endif

#ifdef COMMON
// Reserved names: no program may declare them.
using _Ll = long long;
using _Str = std::string;
using _Pii = std::pair<int, int>;
using _Pll = std::pair<_Ll, _Ll>;
using _Pli = std::pair<_Ll, int>;
using _Vi = std::vector<int>;
using _Vll = std::vector<_Ll>;
using _Vpii = std::vector<_Pii>;

#define SEQUENCE(T)                                                                              \
    COMMON class std::vector<T>;                                                                 \
    COMMON class __gnu_cxx::__normal_iterator<T*, std::vector<T>>;                               \
    COMMON class __gnu_cxx::__normal_iterator<const T*, std::vector<T>>;
SEQUENCE(int)
SEQUENCE(_Ll)
SEQUENCE(double)
SEQUENCE(char)
SEQUENCE(_Str)
SEQUENCE(_Pii)
SEQUENCE(_Pll)
SEQUENCE(_Pli)
SEQUENCE(_Vi)
SEQUENCE(_Vll)
SEQUENCE(_Vpii)
SEQUENCE(std::vector<char>)
SEQUENCE(std::vector<bool>)
SEQUENCE(std::vector<_Str>)
COMMON class std::vector<bool>;
COMMON class std::basic_string<char>;
COMMON class __gnu_cxx::__normal_iterator<char*, _Str>;
COMMON class __gnu_cxx::__normal_iterator<const char*, _Str>;

#define EMPLACE(T) COMMON T& std::vector<T>::emplace_back(T&&);
EMPLACE(int)
EMPLACE(_Ll)
EMPLACE(_Str)
EMPLACE(_Pii)
EMPLACE(_Pll)
EMPLACE(_Vi)

#define TREE(K)                                                                                  \
    COMMON class std::set<K>;                                                                    \
    COMMON class std::_Rb_tree<K, K, std::_Identity<K>, std::less<K>>;
TREE(int)
TREE(_Ll)
TREE(char)
TREE(_Str)
TREE(_Pii)
COMMON class std::multiset<int>;
COMMON class std::multiset<_Ll>;

#define MAP(K, V)                                                                                \
    COMMON class std::map<K, V>;                                                                 \
    COMMON class std::_Rb_tree<K, std::pair<const K, V>,                                         \
                               std::_Select1st<std::pair<const K, V>>, std::less<K>>;
MAP(int, int)
MAP(_Ll, int)
MAP(_Ll, _Ll)
MAP(char, int)
MAP(_Str, int)
MAP(_Str, _Str)
MAP(_Pii, int)
MAP(int, _Vi)

COMMON class std::unordered_set<int>;
COMMON class std::unordered_set<_Ll>;
COMMON class std::unordered_set<_Str>;
COMMON class std::unordered_map<int, int>;
COMMON class std::unordered_map<_Ll, int>;
COMMON class std::unordered_map<_Ll, _Ll>;
COMMON class std::unordered_map<_Str, int>;

COMMON class std::deque<int>;
COMMON class std::deque<_Ll>;
COMMON class std::deque<char>;
COMMON class std::deque<_Pii>;
COMMON class std::queue<int>;
COMMON class std::queue<_Pii>;
COMMON class std::stack<int>;
COMMON class std::stack<char>;
#define HEAP(T)                                                                                  \
    COMMON class std::priority_queue<T>;                                                         \
    COMMON class std::priority_queue<T, std::vector<T>, std::greater<T>>;
HEAP(int)
HEAP(_Ll)
HEAP(_Pii)
HEAP(_Pll)

#define ORDER(It)                                                                                \
    COMMON void std::sort(It, It);                                                               \
    COMMON void std::reverse(It, It);                                                            \
    COMMON It std::unique(It, It);                                                               \
    COMMON It std::max_element(It, It);                                                          \
    COMMON It std::min_element(It, It);
ORDER(_Vi::iterator)
ORDER(_Vll::iterator)
ORDER(std::vector<double>::iterator)
ORDER(std::vector<_Str>::iterator)
ORDER(_Vpii::iterator)
ORDER(_Str::iterator)
ORDER(int*)
ORDER(_Ll*)
COMMON void std::sort(_Vi::iterator, _Vi::iterator, std::greater<int>);
COMMON void std::sort(_Vll::iterator, _Vll::iterator, std::greater<_Ll>);

#define SEARCH(T)                                                                                \
    COMMON std::vector<T>::iterator std::lower_bound(std::vector<T>::iterator,                   \
                                                     std::vector<T>::iterator, const T&);        \
    COMMON std::vector<T>::iterator std::upper_bound(std::vector<T>::iterator,                   \
                                                     std::vector<T>::iterator, const T&);
SEARCH(int)
SEARCH(_Ll)

#define NUMBER(T)                                                                                \
    COMMON const T& std::max(const T&, const T&);                                                \
    COMMON const T& std::min(const T&, const T&);                                                \
    COMMON void std::swap(T&, T&);
NUMBER(int)
NUMBER(_Ll)
NUMBER(double)

COMMON bool std::operator==(const _Str&, const char*);
COMMON _Str std::operator+(const _Str&, const _Str&);
COMMON _Str std::operator+(_Str&&, const _Str&);
COMMON _Str std::operator+(const _Str&, const char*);
COMMON _Str std::operator+(_Str&&, const char*);
COMMON _Str std::operator+(const _Str&, char);
COMMON _Str std::operator+(_Str&&, char);
COMMON int std::accumulate(_Vi::iterator, _Vi::iterator, int);
COMMON _Ll std::accumulate(_Vi::iterator, _Vi::iterator, _Ll);
COMMON _Ll std::accumulate(_Vll::iterator, _Vll::iterator, _Ll);
#undef COMMON
#undef SEQUENCE
#undef EMPLACE
#undef TREE
#undef MAP
#undef HEAP
#undef ORDER
#undef SEARCH
#undef NUMBER
#endif
