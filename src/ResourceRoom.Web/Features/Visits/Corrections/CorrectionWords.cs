using System.Diagnostics;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.Visits;

namespace ResourceRoom.Web.Features.Visits.Corrections;

public static class CorrectionWords
{
    public const string Voided = "This visit was voided and no longer counts, so it cannot be corrected. Nothing was changed.";

    private const string None = "None";

    public static string Label(this VisitField field) => field switch
    {
        VisitField.CheckIn => "Check-in",
        VisitField.CheckOut => "Check-out",
        VisitField.LaborForceStatus => NineItem.LaborForceStatus.Label(),
        VisitField.Services => "Services",
        VisitField.Note => "Note",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this VisitField field, string? kept, IReadOnlyDictionary<string, string> services) => field switch
    {
        VisitField.CheckIn or VisitField.CheckOut => kept is null ? VisitState.InTheRoom.InWords() : OfficeFormat.DateAndTime(VisitChange.InstantOf(kept)),
        VisitField.LaborForceStatus when VisitChange.StatusOf(kept!) is var (status, state) => VisitWords.LaborForceStatus(status, state),
        VisitField.Services => string.Join("; ", VisitChange.CodesOf(kept!).Select(code => services.GetValueOrDefault(code, code))),
        VisitField.Note => kept ?? None,
        _ => throw new UnreachableException(),
    };

    /// <summary>The sentence, and the field it stands at; none where it is about the visit.</summary>
    public static (string Field, string Sentence) InWords(this CorrectionOutcome outcome) => outcome switch
    {
        CorrectionOutcome.AlreadyVoided => ("", Voided),
        CorrectionOutcome.NothingChanged => ("", "No changes to save."),
        CorrectionOutcome.Saved { Visit.Participant: var person } => ("", $"Visit for {ItemWords.FullName(person.FirstName, person.LastName)} corrected."),
        CorrectionOutcome.Refused refused => (FieldOf(refused.Why), SentenceOf(refused)),
        CorrectionOutcome.StatusMissing =>
            ($"Questions.{NineItem.LaborForceStatus}", "Labor Force Status: choose the answer given at this contact, or select Prefer not to answer."),
        CorrectionOutcome.UnknownService => (nameof(CorrectionInput.Services), "One of the services was not offered on that day. Choose from those shown."),
        CorrectionOutcome.TooMuchToKeep => (nameof(CorrectionInput.Note), "The old and new notes together are too long to keep. Shorten the note."),
        _ => throw new UnreachableException(),
    };

    private static string FieldOf(CorrectionRefusal why) => why switch
    {
        CorrectionRefusal.BeginsInTheFuture => nameof(CorrectionInput.StartTime),
        CorrectionRefusal.RoomNotOpenYet or CorrectionRefusal.RoomClosed => nameof(CorrectionInput.StartDay),
        CorrectionRefusal.EndsInTheFuture or CorrectionRefusal.EndsBeforeItBegins or CorrectionRefusal.TooLong
            or CorrectionRefusal.CannotBeOpen or CorrectionRefusal.AlreadyHere => nameof(CorrectionInput.EndTime),
        _ => throw new UnreachableException(),
    };

    private static string SentenceOf(CorrectionOutcome.Refused refused)
    {
        var times = refused.Times;
        var start = OfficeFormat.DateAndTime(times.StartUtc);
        var end = times.EndUtc is { } given ? OfficeFormat.DateAndTime(given) : "";
        return refused.Why switch
        {
            CorrectionRefusal.BeginsInTheFuture => $"Check-in {start} is in the future. Enter when the visit began.",
            CorrectionRefusal.RoomNotOpenYet =>
                $"Check-in {start} is before the room was established on {OfficeFormat.Date(times.EstablishedOn)} (Policy 1.11.2, item 2). Enter a later day.",
            CorrectionRefusal.RoomClosed => $"Check-in {start} is on a day on which the room was closed: it closed on {OfficeFormat.Date(times.ClosedOn!.Value)}. Enter another day.",
            CorrectionRefusal.EndsInTheFuture => $"Check-out {end} is in the future. Enter when the visit ended, or leave day and time empty while the visitor is in the room.",
            CorrectionRefusal.EndsBeforeItBegins => $"Check-out {end} is not after check-in {start}. Enter a later check-out or an earlier check-in.",
            CorrectionRefusal.TooLong =>
                $"Check-in {start} to check-out {end} is more than {CorrectionRule.Longest.TotalHours:0} hours. Check both days.",
            CorrectionRefusal.CannotBeOpen => $"Enter when the visit ended: it began {start}, and the room closed {OfficeFormat.DateAndTime(times.ClosingUtc)}.",
            CorrectionRefusal.AlreadyHere =>
                "Enter when the visit ended: the same person has another open visit in this room.",
            _ => throw new UnreachableException(),
        };
    }
}
