#include <iostream>
#include <random>
#include <memory>
#include <vector>
#include <string>
using namespace std;

mt19937 rng(712367);

struct Item {
    int prior, cnt;
    bool rev;
    long long value, sum;
    Item *l, *r;
    Item(long long v) : prior(rng() & 0x7fffffff), cnt(1), rev(false), value(v), sum(v), l(nullptr), r(nullptr) {}
};
typedef Item* pitem;

int cnt(pitem it) { return it ? it->cnt : 0; }
long long sum(pitem it) { return it ? it->sum : 0; }

void update(pitem it) {
    if (!it) return;
    it->cnt = cnt(it->l) + cnt(it->r) + 1;
    it->sum = sum(it->l) + sum(it->r) + it->value;
}

void push(pitem it) {
    if (it && it->rev) {
        it->rev = false;
        swap(it->l, it->r);
        if (it->l) it->l->rev ^= true;
        if (it->r) it->r->rev ^= true;
    }
}

void merge(pitem& t, pitem l, pitem r) {
    push(l);
    push(r);
    if (!l || !r)
        t = l ? l : r;
    else if (l->prior > r->prior)
        merge(l->r, l->r, r), t = l;
    else
        merge(r->l, l, r->l), t = r;
    update(t);
}

void split(pitem t, pitem& l, pitem& r, int key, int add = 0) {
    if (!t) return void(l = r = nullptr);
    push(t);
    int here = add + cnt(t->l);
    if (key <= here)
        split(t->l, l, t->l, key, add), r = t;
    else
        split(t->r, t->r, r, key, here + 1), l = t;
    update(t);
}

template <class F>
void on_range(pitem& root, int l, int r, F action) {
    pitem a, b, c;
    split(root, a, b, l);
    split(b, b, c, r - l);
    action(b);
    merge(root, a, b);
    merge(root, root, c);
}

void output(pitem t) {
    if (!t) return;
    push(t);
    output(t->l);
    cout << t->value << ' ';
    output(t->r);
}

int main() {
    int n, q;
    cin >> n >> q;
    pitem root = nullptr;
    for (int i = 0; i < n; i++) {
        long long x;
        cin >> x;
        merge(root, root, new Item(x));
    }
    string op;
    while (q--) {
        int l, r;
        cin >> op >> l >> r;
        --l;
        if (op == "reverse") on_range(root, l, r, [](pitem t) { t->rev ^= true; });
        if (op == "sum") on_range(root, l, r, [](pitem t) { cout << sum(t) << endl; });
        if (op == "rotate") {
            pitem a, b, c, d;
            split(root, a, b, l);
            split(b, b, c, r - l);
            split(b, b, d, cnt(b) - 1);
            merge(b, d, b);
            merge(root, a, b);
            merge(root, root, c);
        }
    }
    output(root);
    cout << endl;
}
