"""The written promotion case: drafts, feedback, portfolio, package, rubric and checklists."""
