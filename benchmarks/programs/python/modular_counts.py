MOD = 998244353


def binomials(limit):
    fact = [1] * (limit + 1)
    for i in range(1, limit + 1):
        fact[i] = fact[i - 1] * i % MOD
    inverse = [1] * (limit + 1)
    inverse[limit] = pow(fact[limit], MOD - 2, MOD)
    for i in range(limit, 0, -1):
        inverse[i - 1] = inverse[i] * i % MOD
    return lambda n, k: fact[n] * inverse[k] * inverse[n - k] % MOD if 0 <= k <= n else 0


def sieve(n):
    flags = bytearray([1]) * (n + 1)
    flags[:2] = b"\0\0"
    for p in range(2, int(n**0.5) + 1):
        if flags[p]:
            flags[p * p :: p] = bytes(len(range(p * p, n + 1, p)))
    return [i for i, flag in enumerate(flags) if flag]


n, k = map(int, input().split())
choose = binomials(2 * n)
print(choose(2 * n, n) * pow(n + 1, -1, MOD) % MOD)
print(sum((-1) ** i * choose(k, i) * pow(k - i, n, MOD) for i in range(k + 1)) % MOD)
primes = sieve(10 * n)
print(len(primes), primes[-1], sum(primes) % MOD)
print(2**n * 3**k)
