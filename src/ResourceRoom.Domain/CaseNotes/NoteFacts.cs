namespace ResourceRoom.Domain.CaseNotes;

/// <summary>What decides whether a case note can be saved.</summary>
/// <param name="On">The day of contact.</param>
/// <param name="Outcome">What came of it; null for a note that is not about reaching the customer.</param>
/// <param name="Method">How; null if none was chosen.</param>
/// <param name="Today">The office's day.</param>
public readonly record struct NoteFacts(DateOnly On, NoteOutcome? Outcome, NoteMethod? Method, DateOnly Today);
