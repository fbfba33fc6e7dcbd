-- The day a step was finished and gave the paper, so that undo takes back only what that finish gave; empty where the person wrote it in.
ALTER TABLE procedures_paper ADD COLUMN given_on DATE;
UPDATE procedures_paper SET given_on = (
    SELECT m.marked_on FROM procedures_mark m
    WHERE m.person = procedures_paper.person AND m.kind = 'DONE' AND m.procedure_id || '/' || m.step = procedures_paper.origin
);
