using System.Diagnostics;

using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.FollowUp;
using ResourceRoom.Web.Features.Customers.Messages;
using ResourceRoom.Web.Features.Customers.Notes.Reading;
using ResourceRoom.Web.Features.Customers.Notes.Several;
using ResourceRoom.Web.Features.Customers.Notes.Writing;
using ResourceRoom.Web.Features.Shared.Messages;

namespace ResourceRoom.Web.Features.Customers.Notes;

public static class NoteWords
{
    public const string DayHint = "MM/DD/YYYY, not in the future.";

    public const string Died = $"{MessageWords.Died} Save it without sending.";

    /// <summary>Into whose records those of chosen customers were merged since. A merged record holds no name any more.</summary>
    public static string WereMerged(IReadOnlyList<MergedChoice> merged) =>
        $"{string.Join(" ", merged.Select(InWords))} Look at the list, then add the note again.";

    private static string InWords(MergedChoice merged) =>
        $"A record that you chose was merged into that of {merged.Survivor} in the meantime, who {(merged.IsOnList ? "is chosen now" : "is not on this list")}.";

    public static string InWords(this NoteDelivery delivery) => delivery switch
    {
        NoteDelivery.Keep => "Save as case note without sending a message/email",
        NoteDelivery.Send => "Also send to the customer",
        _ => throw new UnreachableException(),
    };

    /// <summary>What sending does, said before.</summary>
    public static string Hint(CustomerReach reach) => reach.HasDied ? $"{reach.InWords()} What you write is kept on the record." : $"If you send it: {reach.InWords()} Files are not sent.";

    /// <summary>What became of a note or an addendum beyond the record.</summary>
    public static string InWords(this SentNote? sent) => sent switch
    {
        null => "Saved without sending a message/email",
        { IsUntold: true } => MailWords.Untold,
        _ => $"Sent to the customer. {sent.Mail.InWords()}",
    };

    /// <summary>Such as ", entered 53 days later"; empty for a note of the same day.</summary>
    public static string EnteredLater(DateOnly on, DateTime writtenAt) => (OfficeClock.DayOf(writtenAt).DayNumber - on.DayNumber) switch
    {
        <= 0 => "",
        1 => ", entered 1 day later",
        var days => $", entered {days} days later",
    };

    public static string InWords(this NoteKind kind) => kind switch
    {
        NoteKind.General => "General",
        NoteKind.FollowUp => "Follow-up",
        NoteKind.CustomerRequestedNoFollowUp => "Customer requested no follow-up",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this NoteOutcome outcome) => outcome switch
    {
        NoteOutcome.ContactMade => "Contact made",
        NoteOutcome.AttemptedNoResponse => "Attempted, no response",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this NoteMethod method) => method switch
    {
        NoteMethod.InPerson => "In person",
        NoteMethod.Phone => "Phone",
        NoteMethod.Text => "Text message",
        NoteMethod.Email => "Email",
        NoteMethod.Video => "Video call",
        NoteMethod.SocialMedia => "Social media",
        NoteMethod.Letter => "Letter",
        NoteMethod.Voicemail => "Voicemail",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this SpokeWith with) => with switch
    {
        SpokeWith.Customer => "Customer",
        SpokeWith.ParentOrGuardian => "Parent or guardian",
        SpokeWith.Advocate => "Advocate",
        SpokeWith.Employer => "Employer",
        _ => throw new UnreachableException(),
    };

    public static (string Field, string Sentence) InWords(this NoteFault fault) => fault switch
    {
        NoteFault.InFuture => (nameof(NoteInput.On), "This day is in the future. Enter today or an earlier day."),
        NoteFault.OutcomeMissing => (nameof(NoteInput.Outcome), "Choose the outcome: a follow-up note is about a contact or an attempt."),
        NoteFault.MethodMissing => (nameof(NoteInput.Method), "Choose how you tried to reach the customer."),
        NoteFault.CannotBeContact => (nameof(NoteInput.Method),
            "A letter or a voicemail alone is not a contact, because no one answered yet. Choose Attempted, no response, or the method by which the customer answered."),
        NoteFault.SpokeWithMissing => (nameof(NoteInput.SpokeWith), "Choose with whom you spoke."),
        NoteFault.SpokeWithoutContact => (nameof(NoteInput.SpokeWith), "You spoke with someone only if the outcome is Contact made. Choose that outcome, or clear this field."),
        _ => throw new UnreachableException(),
    };

    /// <summary>What the day of an attempt that a decline lacks has to be.</summary>
    public static string InQuarter(QuarterFollowingExit quarter, FollowUpYear year) =>
        $"An attempt is missing in the {(quarter == QuarterFollowingExit.First ? "first" : "second")} quarter following exit, {DaysOf(quarter, year)}. {DayHint}";

    /// <summary>Such as "from 07/16/2025 to 10/15/2025".</summary>
    public static string DaysOf(QuarterFollowingExit quarter, FollowUpYear year)
    {
        var (from, through) = year.DaysOf(quarter);
        return $"from {OfficeFormat.Date(from)} to {OfficeFormat.Date(through)}";
    }

    /// <summary>What a planner is asked about a day on which a note counts for nothing.</summary>
    public static string IsBeforeFollowUp(DateOnly exit) =>
        $"This day is on or before the exit on {OfficeFormat.Date(exit)}, so the note would count for nothing in follow-up. "
        + "Correct the day, or tick the box below it to save the note anyway.";

    public static string AreBeforeFollowUp(IReadOnlyList<string> names) =>
        $"This day is on or before the exit of {string.Join(", ", names)}, so the note would count for nothing in follow-up there. "
        + "Correct the day, leave them out, or tick the box below it to save the note anyway.";

    public static string DurationInWords(this int minutes) => minutes == 1 ? "1 minute" : $"{minutes} minutes";
}
