-- The day a step that is DONE was handed in, so that undo lets it wait again from that day on.
ALTER TABLE procedures_mark ADD COLUMN begun_on DATE;
