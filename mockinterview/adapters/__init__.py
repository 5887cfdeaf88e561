"""One module or folder per library; each implements ports and translates that library's errors."""
