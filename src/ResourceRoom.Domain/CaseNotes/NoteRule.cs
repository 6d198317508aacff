namespace ResourceRoom.Domain.CaseNotes;

/// <summary>What a case note must be (youth follow-up guide, "Follow-Up Case Notes"; outcome, method and with whom [ours]).</summary>
public static class NoteRule
{
    /// <summary>Everything wrong with a note, in the order of the form; empty if it can be saved.</summary>
    public static IReadOnlyList<NoteFault> FaultsOf(NoteFacts facts) => [.. Faults(facts)];

    private static IEnumerable<NoteFault> Faults(NoteFacts facts)
    {
        if (facts.On > facts.Today)
        {
            yield return NoteFault.InFuture;
        }

        if (facts is { Kind: NoteKind.FollowUp, Outcome: null })
        {
            yield return NoteFault.OutcomeMissing;
        }

        if (facts is { Outcome: not null, Method: null } or { Kind: NoteKind.FollowUp, Method: null })
        {
            yield return NoteFault.MethodMissing;
        }

        // "Two-way exchange": nobody answers a letter or a voicemail in the letter or the voicemail.
        if (facts is { Outcome: NoteOutcome.ContactMade, Method: NoteMethod.Letter or NoteMethod.Voicemail })
        {
            yield return NoteFault.CannotBeContact;
        }

        if (facts is { Kind: NoteKind.FollowUp, Outcome: NoteOutcome.ContactMade, SpokeWith: null })
        {
            yield return NoteFault.SpokeWithMissing;
        }

        if (facts is { Outcome: not NoteOutcome.ContactMade, SpokeWith: not null })
        {
            yield return NoteFault.SpokeWithoutContact;
        }
    }
}
