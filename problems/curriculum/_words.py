"""Names, things and places that dress a story."""

from __future__ import annotations

from random import Random

PEOPLE = (
    "Alice", "Bob", "Polycarp", "Takahashi", "Aoki", "Monocarp", "Vasya", "Petya", "Masha",
    "Snuke", "Kim", "Anna", "Lena", "Omar", "Priya", "Chen", "Maria", "Ivan", "Nora", "Hugo",
    "Yuki", "Sofia", "Marek", "Ada", "Tom", "Zoe",
)  # fmt: skip
THINGS = (
    "cards", "stones", "boxes", "coins", "books", "candies", "tiles", "bottles", "apples",
    "tickets", "marbles", "beads", "plates", "shells", "bricks", "stamps", "cups", "toys",
    "buttons", "flowers", "pebbles", "parcels",
)  # fmt: skip
PLACES = (
    "Berland", "AtCoder Town", "the village", "Byteland", "the city park", "the school",
    "the market", "the library", "the island", "the harbour", "the museum", "the valley",
)  # fmt: skip


def dress(text: str, chosen: dict[str, str]) -> str:
    """Replace ``@A``, ``@B``, ``@T`` and ``@P`` by the chosen words."""
    for mark, word in chosen.items():
        text = text.replace(mark, word)
    return text


def choose_words(rng: Random) -> dict[str, str]:
    """Draw the words of one problem."""
    first, second = rng.sample(PEOPLE, 2)
    return {"@A": first, "@B": second, "@T": rng.choice(THINGS), "@P": rng.choice(PLACES)}
