#include <cstdio>
#include <cmath>
#include <algorithm>
#include <vector>
using namespace std;
#define N 200010
#define LL long long

int n, q, block, a[N], cnt[1000010], distinct_, freq[N], mode_;
LL power_sum;
LL ans[N];
int ans_distinct[N], ans_mode[N];

struct query {
    int l, r, id;
} qs[N];

bool cmp(const query &x, const query &y) {
    int bx = x.l / block, by = y.l / block;
    if (bx != by) return bx < by;
    return bx & 1 ? x.r > y.r : x.r < y.r;
}

void ins(int x) {
    power_sum += (LL)(2 * cnt[x] + 1) * x;
    freq[cnt[x]]--;
    cnt[x]++;
    freq[cnt[x]]++;
    if (cnt[x] == 1) distinct_++;
    if (cnt[x] > mode_) mode_ = cnt[x];
}

void del(int x) {
    power_sum -= (LL)(2 * cnt[x] - 1) * x;
    freq[cnt[x]]--;
    if (freq[cnt[x]] == 0 && mode_ == cnt[x]) mode_--;
    cnt[x]--;
    freq[cnt[x]]++;
    if (cnt[x] == 0) distinct_--;
}

int main()
{
    scanf("%d%d", &n, &q);
    for (int i = 0; i < n; i++)
        scanf("%d", a + i);
    freq[0] = n;
    block = max(1, (int)sqrt((double)n));
    for (int i = 0; i < q; i++)
    {
        scanf("%d%d", &qs[i].l, &qs[i].r);
        qs[i].l--;
        qs[i].r--;
        qs[i].id = i;
    }
    sort(qs, qs + q, cmp);
    int l = 0, r = -1;
    for (int i = 0; i < q; i++)
    {
        while (l > qs[i].l) ins(a[--l]);
        while (r < qs[i].r) ins(a[++r]);
        while (l < qs[i].l) del(a[l++]);
        while (r > qs[i].r) del(a[r--]);
        ans[qs[i].id] = power_sum;
        ans_distinct[qs[i].id] = distinct_;
        ans_mode[qs[i].id] = mode_;
    }
    for (int i = 0; i < q; i++)
        printf("%lld %d %d\n", ans[i], ans_distinct[i], ans_mode[i]);
    return 0;
}
