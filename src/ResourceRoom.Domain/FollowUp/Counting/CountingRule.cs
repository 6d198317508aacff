using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.Plans.Steps;

namespace ResourceRoom.Domain.FollowUp.Counting;

/// <summary>
/// What counts as follow-up: an attempt, a contact and a service are three things (youth follow-up guide, "Overview": "more than
/// contact or attempted contact").
/// </summary>
public static class CountingRule
{
    /// <summary>What a case note counts as; null if for nothing.</summary>
    public static FollowUpFact? Of(FollowUpNote note) => KindOf(note) is { } kind ? new(note.On, kind) : null;

    /// <summary>What a step counts as: a service on its actual end, or on its actual start while it goes on; null if for nothing.</summary>
    public static FollowUpFact? Of(FollowUpStep given)
    {
        var step = given.Step;
        var day = step.Status switch
        {
            _ when step.IsWithdrawn || !FollowUpServices.IsService(given.Category, step.Service) => null,
            StepStatus.Completed => step.Dates.ActualEnd,
            StepStatus.InProgress => step.Dates.ActualStart,
            _ => null,
        };
        return day is { } on ? new(on, FollowUpFactKind.Service) : null;
    }

    /// <summary>
    /// Whether a day of contact is on or before the last exit and in no follow-up year, so that it counts for nothing: worth
    /// asking about before saving, because the year may be a slip; not refused [ours].
    /// </summary>
    public static bool IsBeforeFollowUp(DateOnly on, IReadOnlyCollection<DateOnly> exits)
    {
        ArgumentNullException.ThrowIfNull(exits);
        return exits.Count > 0 && on <= exits.Max() && !exits.Any(exit => new FollowUpYear(exit).Contains(on));
    }

    /// <summary>Whether no follow-up or supportive service is planned or in progress [ours].</summary>
    public static bool IsNothingPlanned(IEnumerable<FollowUpStep> steps) =>
        !steps.Any(given => given.Step.IsOpen && FollowUpServices.IsService(given.Category, given.Step.Service));

    private static FollowUpFactKind? KindOf(FollowUpNote note) => note switch
    {
        { IsDraft: true } or { IsInError: true } => null,
        { IsFollowUp: false } => note.Outcome == NoteOutcome.AttemptedNoResponse ? FollowUpFactKind.OtherAttempt : null,
        { Outcome: NoteOutcome.AttemptedNoResponse } or { Method: NoteMethod.Letter or NoteMethod.Voicemail } => FollowUpFactKind.Attempt,
        { Outcome: NoteOutcome.ContactMade, Method: not null } => FollowUpFactKind.Contact,
        _ => null,
    };
}
