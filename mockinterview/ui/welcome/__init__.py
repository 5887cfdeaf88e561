"""The first run: level and date, model, microphone, warm-up; each step can be skipped and taken up later."""
