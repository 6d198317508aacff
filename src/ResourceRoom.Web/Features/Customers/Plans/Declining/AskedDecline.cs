using FluentValidation.Results;

using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Files;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Features.Customers.Plans.Editing;

namespace ResourceRoom.Web.Features.Customers.Plans.Declining;

/// <summary>A decline as a form of the Follow-up Services (CM) step asks for it, with what decides about it.</summary>
internal sealed record AskedDecline : Unlogged
{
    public required Step Step { get; init; }

    public required DeclineInput Input { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The chosen note, of whatever kind it is.</summary>
    public required CaseNote? Linked { get; init; }

    public required IReadOnlyList<StoredFile> Files { get; init; }

    /// <summary>Whether a file is no longer held for whoever sent it.</summary>
    public required bool IsFileGone { get; init; }

    /// <summary>The follow-up of the exit; null while none is recorded.</summary>
    public required FollowUpHistory? History { get; init; }

    /// <summary>The decline of this step that is in force.</summary>
    public required FollowUpDecline? InForce { get; init; }

    public required bool IsDeathRecorded { get; init; }

    /// <summary>What is wrong with its entries.</summary>
    public required IReadOnlyList<ValidationFailure> EntryFaults { get; init; }

    /// <summary>Only youth can decline: nothing else about it matters then.</summary>
    public bool IsForYouth => Step.Enrollment.Program.IsYouth();

    public DeclineReason Reason => Input.ChosenReason!.Value;

    public IEnumerable<StepFault> Faults()
    {
        if (IsForYouth && !DeclineRule.CanBeAsked(Step.Enrollment.Program, IsDeathRecorded))
        {
            return [new StepFault.DeathRecorded()];
        }

        var facts = new DeclineFacts
        {
            Customer = Step.Enrollment.Participant.PublicId,
            Step = Step.PublicId,
            Program = Step.Enrollment.Program,
            On = On,
            ExitOn = History?.ExitOn,
            DeclinedOn = History?.DeclineInForce(On)?.On,
        };
        var refusals = DeclineRule.WhyNot(ToRequest()).Select((why, place) => new StepFault.DeclineRefused(why, facts, CitesGuide: place == 0));
        return IsForYouth
            ? [.. refusals, .. EntryFaults.Select(fault => new StepFault.DeclineEntry(fault.PropertyName, fault.ErrorMessage)), .. IsFileGone ? (StepFault[])[new StepFault.FileGone()] : []]
            : refusals;
    }

    /// <summary>Whether the same form was sent before and did what this one asks for.</summary>
    public bool IsRepeated(long account) => InForce is { } saved
        && (saved.CreatedById, saved.Reason, saved.IsAttemptAttested, saved.IsDocumentationAttested) == (account, Input.ChosenReason, IsAttemptAttested, Input.Documented)
        && (saved.Reason == DeclineReason.UnableToLocate || saved.NoteId == Linked?.Id || (Input.IsNoteWritten && IsSame(saved.Note!, Input)));

    /// <summary>Attempts are attested only of somebody who cannot be located.</summary>
    public bool IsAttemptAttested => Input.ChosenReason == DeclineReason.UnableToLocate && Input.Attempted;

    private static bool IsSame(CaseNote note, DeclineInput input) =>
        (note.On, note.Subject, note.Body) == (TypedDate.Read(input.Written!.On), input.Written.Subject?.Clean(), input.Written.Body?.Clean());

    private DeclineRequest ToRequest() => new()
    {
        Program = Step.Enrollment.Program,
        Reason = Input.ChosenReason,
        On = On,
        ExitOn = History?.ExitOn,
        Facts = History?.Facts ?? [],
        Earlier = History?.Declines ?? [],
        IsAttemptAttested = Input.Attempted,
        IsDocumentationAttested = Input.Documented,
        NoteOn = Linked is null
            ? Input.IsNoteWritten ? TypedDate.Read(Input.Written!.On) : null
            : Linked is { Kind: NoteKind.CustomerRequestedNoFollowUp, InErrorAt: null } ? Linked.On : null,
    };
}
