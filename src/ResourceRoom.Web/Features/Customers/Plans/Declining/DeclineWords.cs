using System.Diagnostics;

using ResourceRoom.Domain.FollowUp;
using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Features.Customers.Notes;
using ResourceRoom.Web.Features.Customers.Notes.Writing;
using ResourceRoom.Web.Features.Customers.Plans.Editing;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Customers.Plans.Declining;

public static class DeclineWords
{
    /// <summary>The files that come with the note.</summary>
    public const string FilesField = $"{Prefix}.{nameof(DeclineInput.Written)}.{nameof(NoteInput.Files)}";

    private const string Prefix = nameof(EditStepInput.Decline);
    private const string Guide = "(Youth follow-up guide, “Document When Youth Decline Follow-Up Services”)";

    public static string InWords(this DeclineReason reason) => reason switch
    {
        DeclineReason.UnableToLocate => "Unable to locate",
        DeclineReason.OptingOut => "Opting Out",
        _ => throw new UnreachableException(),
    };

    public static string Field(this DeclineRefusal why) => why switch
    {
        DeclineRefusal.YouthOnly => nameof(EditStepInput.Status),
        DeclineRefusal.AttestAttempted => $"{Prefix}.{nameof(DeclineInput.Attempted)}",
        DeclineRefusal.AttestDocumented => $"{Prefix}.{nameof(DeclineInput.Documented)}",
        DeclineRefusal.NoteMissing => $"{Prefix}.{nameof(DeclineInput.Note)}",
        _ => $"{Prefix}.{nameof(DeclineInput.Reason)}",
    };

    /// <summary>Its code, and for an attempt that is missing in a quarter that has begun, where it is written down.</summary>
    public static CodedError Coded(this DeclineRefusal why, DeclineFacts facts) => why switch
    {
        DeclineRefusal.NoAttemptFirstQuarter when facts.On > facts.Year.ExitOn => Missing(why, facts, QuarterFollowingExit.First),
        DeclineRefusal.NoAttemptSecondQuarter when facts.On > facts.Year.ThirdMonth => Missing(why, facts, QuarterFollowingExit.Second),
        _ => new(why.Code()),
    };

    /// <summary>The field of the page for a property of <see cref="DeclineInput"/>.</summary>
    public static string FieldOf(string property) => $"{Prefix}.{property}";

    public static string InWords(this DeclineRefusal why, DeclineFacts facts, bool citesGuide) =>
        citesGuide ? $"{Sentence(why, facts)} {Guide}" : Sentence(why, facts);

    /// <summary>Such as "Opting Out, saved 03/02/2026 9:00 AM by Ann Lee".</summary>
    public static string InWords(this DeclineLine line) =>
        $"{line.Reason.InWords()}, saved {OfficeFormat.DateAndTime(line.ChangedAt)} by {line.ChangedBy ?? "a deleted account"}";

    /// <summary>Why the evidence of a decline does not fit the exit date any more.</summary>
    public static string GapInWords(this DeclineRefusal why, Decline decline, FollowUpYear year) => why switch
    {
        DeclineRefusal.OutsideTwelveMonths => $"It was declined on {Day(decline.On)}, which is not within twelve months after the exit.",
        DeclineRefusal.TooEarly => $"It was declined on {Day(decline.On)}. Unable to locate fits from {Day(year.SixthMonth)} on.",
        DeclineRefusal.NoAttemptFirstQuarter or DeclineRefusal.NoAttemptSecondQuarter => $"No attempt to reach the customer is on file {QuarterOf(why, year)}.",
        DeclineRefusal.NoteMissing => $"No case note with the customer’s request is dated from {Day(year.ExitOn)} to {Day(decline.On)}.",
        _ => throw new UnreachableException(),
    };

    private static CodedError Missing(DeclineRefusal why, DeclineFacts facts, QuarterFollowingExit quarter) =>
        new(why.Code(), Links.MissingAttempt(facts.Customer, facts.Step, quarter), "Add Follow-Up Case Note");

    private static string Sentence(DeclineRefusal why, DeclineFacts facts) => why switch
    {
        DeclineRefusal.YouthOnly => $"Only youth can decline follow-up services. This step belongs to {facts.Program.Name()}.",
        DeclineRefusal.ReasonMissing => "Select the reason: Unable to locate or Opting Out.",
        DeclineRefusal.OutsideTwelveMonths => facts.ExitOn is null
            ? "No exit is recorded for this enrollment. Follow-up services can be declined in the twelve months after an exit."
            : $"Today, {Day(facts.On)}, is not within twelve months after the exit on {Day(facts.ExitOn)}: they ended on {Day(facts.Year.End)}.",
        DeclineRefusal.AlreadyDeclined => $"Follow-up after this exit has been declined since {Day(facts.DeclinedOn)}.",
        DeclineRefusal.TooEarly => $"Unable to locate can be saved from {Day(facts.Year.SixthMonth)} on: attempts are made for a minimum of the first two quarters following exit.",
        DeclineRefusal.NoAttemptFirstQuarter => $"No attempt to reach the customer is on file in the first quarter following exit, {QuarterOf(why, facts.Year)}.",
        DeclineRefusal.NoAttemptSecondQuarter => $"No attempt to reach the customer is on file in the second quarter following exit, {QuarterOf(why, facts.Year)}.",
        DeclineRefusal.AttestAttempted => "Confirm that contact was attempted for 2 quarters post exit.",
        DeclineRefusal.AttestDocumented => "Confirm that it is clearly documented in the case notes.",
        DeclineRefusal.NoteMissing => "Choose the case note in which the customer requested no follow-up, or write it: "
            + (facts.ExitOn is null ? "the request must be in the case notes." : $"it is dated from the exit on {Day(facts.ExitOn)} to today."),
        _ => throw new UnreachableException(),
    };

    private static string QuarterOf(DeclineRefusal why, FollowUpYear year) =>
        NoteWords.DaysOf(why == DeclineRefusal.NoAttemptFirstQuarter ? QuarterFollowingExit.First : QuarterFollowingExit.Second, year);

    private static string Day(DateOnly? day) => PlanWords.Day(day);
}
