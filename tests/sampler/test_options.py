"""Options behind a model policy's name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sampler import PolicyError
from sampler._options import NO_OPTIONS, PolicyOptions, split_options


@given(
    st.builds(
        PolicyOptions,
        int8=st.booleans(),
        top_k=st.none() | st.integers(0, 500),
        min_p=st.none() | st.floats(0, 1),
        max_repeats=st.integers(0, 99),
    )
)
def test_options_are_read_as_they_are_written(options: PolicyOptions) -> None:
    assert split_options(f"models/some-1.5B{options}") == ("models/some-1.5B", options)


def test_a_name_without_options_stays_as_it_is() -> None:
    assert split_options("shipped:tiny") == ("shipped:tiny", NO_OPTIONS)
    assert str(NO_OPTIONS) == ""


@pytest.mark.parametrize(
    ("spec", "message", "hint"),
    [
        ("m?int2", "no option is called 'int2'", "use int8, int4, top_k, min_p, max_repeats"),
        ("m?int8&int4", "both 'int8' and 'int4'", "choose one of them"),
        ("m?int8=yes", "option 'int8' is 'yes'", "without a value"),
        ("m?top_k=many", "option 'top_k' is 'many'", "0 for all"),
        ("m?top_k=-1", "option 'top_k' is '-1'", "0 for all"),
        ("m?min_p=nan", "option 'min_p' is 'nan'", "from 0 to 1"),
        ("m?int8&min_p=1.5", "option 'min_p' is '1.5'", "from 0 to 1"),
        ("m?max_repeats=0", "option 'max_repeats' is '0'", "from 1"),
    ],
)
def test_a_wrong_option_is_named(spec: str, message: str, hint: str) -> None:
    with pytest.raises(PolicyError, match=message) as caught:
        split_options(spec)
    assert hint in caught.value.hint
