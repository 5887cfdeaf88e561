"""The scorer's words: read in steps, and the same as the library reads them."""

from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

from mockinterview.adapters.onnx_scorer import _tokenizer
from mockinterview.adapters.places import resources_folder

FILE = resources_folder() / "scoring" / "model" / "tokenizer.json"
OWN = _tokenizer(FILE)
WHOLE = Tokenizer.from_file(str(FILE))
WHOLE.no_truncation()
WHOLE.no_padding()


def same(text: str) -> bool:
    return OWN.encode(text).ids == WHOLE.encode(text).ids


def test_words_signs_and_names_are_the_same():
    assert OWN.get_vocab() == WHOLE.get_vocab()
    assert same("Hello, I'm Zoë \u2013 we cut p99 from 1,200 ms to 300 ms. 漢字 naïve [UNK] [SEP] don't [CLS] [MASK] [PAD]")
    assert same("a" * 120 + " unbelievably")
    assert OWN.encode("architecture", add_special_tokens=False).ids == [OWN.token_to_id("architecture")]


@given(st.text(max_size=200))
def test_any_text_is_the_same(text):
    assert same(text)
