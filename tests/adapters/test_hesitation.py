"""Um and uh heard in the sound: what becomes of them among the words, and a voice that the detector has not learnt from."""

from __future__ import annotations

import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.adapters.models import Models
from mockinterview.adapters.places import resources_folder
from mockinterview.adapters.whisper import hesitation
from mockinterview.adapters.whisper.decoder import Decoded, WindowDecoder
from mockinterview.adapters.whisper.fillers import is_filler, with_hesitations
from mockinterview.adapters.whisper.hesitation import Hesitation, HesitationDetector, Hesitations
from mockinterview.adapters.whisper.messages import Heard
from mockinterview.adapters.whisper.placing import patched


def words(text, start=0.0, each=0.4, confidence=0.9):
    return [Heard(word, start + each * n, start + each * (n + 1), confidence) for n, word in enumerate(text.split())]


def heard(*sure, possible=()):
    found = tuple(Hesitation(kind, start, end, 0.9) for kind, start, end in sure)
    return Hesitations(found, tuple((start, end) for _, start, end in sure) + tuple(possible))


def text(said):
    return " ".join(word.text for word in said)


class TestAmongTheWords:
    def test_one_that_the_decoder_left_out_is_put_in_where_it_was_said(self):
        said = with_hesitations(words("we moved the queue"), heard(("um", 0.75, 0.95), ("uh", 1.4, 1.6)))
        assert text(said) == "we moved um, the queue uh,"
        assert [(word.start_s, word.end_s) for word in said if word.text == "um,"] == [(0.75, 0.95)]

    def test_the_words_beside_it_give_it_their_time(self):
        we, um, left = with_hesitations([*words("we", each=1.0), *words("left", 1.0)], heard(("um", 0.6, 1.1)))
        assert we.end_s == um.start_s == 0.6
        assert um.end_s == left.start_s == 1.1

    @pytest.mark.parametrize(
        ("before", "after"),
        [("so we left", "Um, so we left"), ("Done. So we left", "Done. Um, So we left")],
    )
    def test_it_opens_a_sentence_with_a_capital(self, before, after):
        at = 0.4 * (len(before.split()) - 3)
        said = with_hesitations(words(before), heard(("um", at - 0.1, at + 0.1)))
        assert text(said) == after

    def test_one_that_is_printed_takes_kind_and_times_and_is_not_said_twice(self):
        said = with_hesitations(words("So, uh, we left"), heard(("um", 0.3, 0.9)))
        assert text(said) == "So, um, we left"
        assert (said[1].start_s, said[1].end_s) == (0.3, 0.9)

    def test_another_sound_keeps_its_name(self):
        assert text(with_hesitations(words("So hmm, we left"), heard(("um", 0.4, 0.8)))) == "So hmm, we left"

    def test_a_printed_one_that_nobody_said_goes(self):
        assert text(with_hesitations(words("we uh, left uh hmm"), heard())) == "we left hmm"

    def test_a_printed_one_for_which_anything_speaks_stays(self):
        assert text(with_hesitations(words("we uh, left"), heard(possible=[(0.5, 0.6)]))) == "we uh, left"

    def test_a_doubtful_word_that_lies_in_it_is_what_the_decoder_made_of_it(self):
        said = [*words("we"), Heard("arm,", 0.4, 0.8, 0.3), *words("left", 0.8)]
        assert text(with_hesitations(said, heard(("um", 0.35, 0.85)))) == "we um, left"

    def test_a_sure_word_stays(self):
        assert "an" in text(with_hesitations(words("we an left"), heard(("um", 0.35, 0.85)))).split()

    @given(
        st.lists(st.sampled_from(["we", "moved", "it.", "um,", "the", "cart", "uh"]), max_size=12),
        st.lists(st.tuples(st.sampled_from(["um", "uh"]), st.floats(0, 5), st.floats(0.08, 1)), max_size=6),
    )
    def test_no_sure_word_is_lost_or_changed_and_times_never_fall(self, spoken, found):
        found = [(kind, start, start + length) for kind, start, length in sorted(found, key=lambda one: one[1])]
        said = with_hesitations(words(" ".join(spoken)), heard(*found))
        assert [one.text for one in said if not is_filler(one.text)] == [one for one in spoken if not is_filler(one)]
        assert sum(is_filler(one.text) for one in said) >= len(found)
        assert all(one.start_s <= two.start_s for one, two in pairwise(said))
        assert all(one.start_s <= one.end_s for one in said)

    def test_a_hole_that_is_decoded_again_does_not_say_it_twice(self):
        first = Decoded((*words("we"), Heard("um,", 2.0, 2.4, 0.9), *words("left", 4.0)), ())
        again = Decoded((Heard("um,", 0.05, 0.45, 0.9), *words("moved it", 0.5)), ())
        assert text(patched(first, again, 2.0, (1.9, 3.8)).words) == "we um, moved it left"


class TestTheDetector:
    def test_there_is_one_for_the_models_that_come_with_the_program(self):
        assert HesitationDetector.of("tiny.en") is not None
        assert HesitationDetector.of("base") is not None
        assert HesitationDetector.of("large-v3") is None

    def test_a_changed_file_is_not_used(self, tmp_path, monkeypatch, caplog):
        shutil.copytree(resources_folder() / "speech", tmp_path / "speech")
        monkeypatch.setattr(hesitation, "resources_folder", lambda: tmp_path)
        assert HesitationDetector.of("tiny.en") is not None
        path = tmp_path / "speech" / "hesitation-tiny.en.npz"
        path.write_bytes(path.read_bytes()[:-1] + b"x")
        assert HesitationDetector.of("tiny.en") is None
        assert "damaged" in caplog.text

    @pytest.mark.parametrize("frames", [0, 1, 2, 3, 40])
    def test_any_length_is_heard(self, frames):
        detector = HesitationDetector.of("tiny.en")
        assert detector.hear(np.zeros((frames, 384), np.float32)).sure == ()


@pytest.fixture(scope="module")
def decoder(tmp_path_factory):
    return WindowDecoder(Models(tmp_path_factory.mktemp("models")).find("tiny.en").folder, threads=2)


def said_by(voice: str, sentence: str, folder: Path) -> np.ndarray:
    """Return a sentence by a voice of espeak-ng that the detector has not learnt from."""
    import soundfile
    import soxr

    path = folder / "said.wav"
    subprocess.run(["espeak-ng", "-v", voice, "-s", "150", "-w", path, sentence], check=True)
    sound, rate = soundfile.read(path, dtype="float32")
    return soxr.resample(sound, rate, 16_000).astype(np.float32)


@pytest.mark.slow
class TestAVoice:
    SENTENCE = "Last year, um, we moved the whole billing system, uh, to another region."

    @pytest.mark.parametrize("voice", ["en-us+f3", "en-us+m5"])
    def test_its_um_and_uh_are_written_down(self, decoder, tmp_path, voice):
        found = decoder.decode(said_by(voice, self.SENTENCE, tmp_path), (), ())
        assert [word.text.strip(",.").lower() for word in found.words if is_filler(word.text)] == ["um", "uh"]

    @pytest.mark.parametrize("voice", ["en-us+f3", "en-us+m5"])
    def test_none_is_written_down_where_there_is_none(self, decoder, tmp_path, voice):
        sentence = self.SENTENCE.replace(" um,", "").replace(" uh,", "")
        found = decoder.decode(said_by(voice, sentence, tmp_path), (), ())
        assert len(found.words) > 8
        assert [word.text for word in found.words if is_filler(word.text)] == []
