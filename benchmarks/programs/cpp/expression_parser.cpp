#include <iostream>
#include <string>
#include <vector>
#include <map>
#include <memory>
#include <cctype>
#include <stdexcept>
#include <sstream>
using namespace std;

struct Expr {
    virtual ~Expr() {}
    virtual long long eval(const map<string, long long>& env) const = 0;
    virtual string show() const = 0;
};
using Ptr = unique_ptr<Expr>;

struct Number : Expr {
    long long value;
    explicit Number(long long v) : value(v) {}
    long long eval(const map<string, long long>&) const override { return value; }
    string show() const override { return to_string(value); }
};

struct Variable : Expr {
    string name;
    explicit Variable(string n) : name(move(n)) {}
    long long eval(const map<string, long long>& env) const override {
        auto it = env.find(name);
        if (it == env.end()) throw runtime_error("unknown " + name);
        return it->second;
    }
    string show() const override { return name; }
};

struct Binary : Expr {
    char op;
    Ptr left, right;
    Binary(char o, Ptr l, Ptr r) : op(o), left(move(l)), right(move(r)) {}
    long long eval(const map<string, long long>& env) const override {
        long long a = left->eval(env), b = right->eval(env);
        switch (op) {
            case '+': return a + b;
            case '-': return a - b;
            case '*': return a * b;
            default:
                if (b == 0) throw runtime_error("division by zero");
                return a / b;
        }
    }
    string show() const override {
        ostringstream out;
        out << "(" << left->show() << " " << op << " " << right->show() << ")";
        return out.str();
    }
};

class Parser {
    string s;
    size_t i = 0;
    void skip() { while (i < s.size() && isspace((unsigned char)s[i])) ++i; }
    bool eat(char c) {
        skip();
        if (i < s.size() && s[i] == c) return ++i, true;
        return false;
    }
    Ptr atom() {
        skip();
        if (eat('(')) {
            Ptr inner = sum();
            if (!eat(')')) throw runtime_error("missing )");
            return inner;
        }
        if (eat('-')) return Ptr(new Binary('-', Ptr(new Number(0)), atom()));
        size_t start = i;
        while (i < s.size() && isalnum((unsigned char)s[i])) ++i;
        if (start == i) throw runtime_error("unexpected end");
        string word = s.substr(start, i - start);
        if (isdigit((unsigned char)word[0])) return Ptr(new Number(stoll(word)));
        return Ptr(new Variable(word));
    }
    Ptr product() {
        Ptr out = atom();
        for (;;) {
            if (eat('*')) out = Ptr(new Binary('*', move(out), atom()));
            else if (eat('/')) out = Ptr(new Binary('/', move(out), atom()));
            else return out;
        }
    }
public:
    explicit Parser(const string& text) : s(text) {}
    Ptr sum() {
        Ptr out = product();
        for (;;) {
            if (eat('+')) out = Ptr(new Binary('+', move(out), product()));
            else if (eat('-')) out = Ptr(new Binary('-', move(out), product()));
            else return out;
        }
    }
    bool done() { skip(); return i == s.size(); }
};

int main() {
    map<string, long long> env;
    string line;
    while (getline(cin, line)) {
        try {
            size_t eq = line.find('=');
            Parser parser(eq == string::npos ? line : line.substr(eq + 1));
            Ptr e = parser.sum();
            if (!parser.done()) throw runtime_error("trailing text");
            long long v = e->eval(env);
            if (eq != string::npos) env[line.substr(0, line.find_first_of(" ="))] = v;
            cout << e->show() << " = " << v << "\n";
        } catch (const exception& error) {
            cout << "error: " << error.what() << "\n";
        }
    }
}
