using System.Diagnostics;

using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Plans.Money;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Features.Customers.Plans.Assessing;
using ResourceRoom.Web.Features.Customers.Plans.Declining;
using ResourceRoom.Web.Features.Shared.Files;

namespace ResourceRoom.Web.Features.Customers.Plans.Editing;

public static class EditStepWords
{
    public static string InWords(this TypedMoneyFault fault) => fault switch
    {
        TypedMoneyFault.Empty => "Enter the dollar value.",
        TypedMoneyFault.NotAnAmount => "Enter the dollar value in digits, such as 300 or 1,234.56.",
        TypedMoneyFault.CommaForCents => "The comma stands where the cents begin. In dollars, 1.234,56 is written 1,234.56.",
        TypedMoneyFault.MisplacedComma => "The comma does not set off thousands. Enter the dollar value as 1,234.56 or 1234.56.",
        TypedMoneyFault.Negative => "A dollar value cannot be less than 0.",
        TypedMoneyFault.TooManyDecimals => "There are more than two digits behind the point. Enter dollars and cents, such as 12.34.",
        TypedMoneyFault.TooBig => $"A dollar value can be up to {OfficeFormat.Dollars(TypedMoney.Largest)}.",
        _ => throw new UnreachableException(),
    };

    public static string Field(this StepFault fault) => fault switch
    {
        StepFault.GoalRefused => nameof(EditStepInput.Goals),
        StepFault.BarrierGone => nameof(EditStepInput.Barriers),
        StepFault.StatusRefused { Why: StepStatusRefusal.ReasonMissing } or StepFault.ReasonUnused => nameof(EditStepInput.Reason),
        StepFault.StatusRefused => nameof(EditStepInput.Status),
        StepFault.WrongDate { Why: var why, Facts.Dates: var dates } => FieldOf(why, dates),
        StepFault.Unconfirmed { Gap: SupportiveServiceGap.FundingNotConfirmed } => nameof(EditStepInput.Funding),
        StepFault.Unconfirmed { Gap: SupportiveServiceGap.NeedNotConfirmed } => nameof(EditStepInput.Need),
        StepFault.Unconfirmed => nameof(EditStepInput.Goals),
        StepFault.DeclineRefused { Why: var why } => why.Field(),
        StepFault.DeclineEntry { Property: var property } => DeclineWords.FieldOf(property),
        StepFault.DeathRecorded => nameof(EditStepInput.Status),
        StepFault.FileGone => DeclineWords.FilesField,
        StepFault.EnrollmentEnded { Why: AfterExitRefusal.EnrollmentClosed } => "",
        StepFault.EnrollmentEnded { Dates: var dates } => dates.ActualEnd is null ? nameof(EditStepInput.ActualStart) : nameof(EditStepInput.ActualEnd),
        _ => throw new UnreachableException(),
    };

    public static string InWords(this StepFault fault) => fault switch
    {
        StepFault.GoalRefused { Why: var why, Goal: var goal } => why.InWords(goal),
        StepFault.BarrierGone { Barrier: var barrier } => $"The barrier “{barrier.InWords()}” was removed in the meantime. Nothing was saved, and nothing was lost.",
        StepFault.StatusRefused { Why: StepStatusRefusal.ReasonMissing, To: var to } => $"Enter why the status becomes {to.InWords()}.",
        StepFault.StatusRefused { From: var from, To: var to } => $"This step is {from.InWords()}. It cannot become {to.InWords()} here.",
        StepFault.ReasonUnused => "A reason is kept with a change of status. Choose another status, or clear the reason.",
        StepFault.WrongDate wrong => InWords(wrong),
        StepFault.Unconfirmed { Gap: var gap } => InWords(gap),
        StepFault.DeclineRefused { Why: var why, Facts: var facts, CitesGuide: var cites } => why.InWords(facts, cites),
        StepFault.DeclineEntry { Message: var message } => message,
        StepFault.DeathRecorded => "The customer’s death is recorded. There is no follow-up to decline.",
        StepFault.FileGone => FileWords.Gone,
        StepFault.EnrollmentEnded { Why: var why } => InWords(why),
        _ => throw new UnreachableException(),
    };

    private static string InWords(AfterExitRefusal why) => why == AfterExitRefusal.NeedsNewEnrollment
        ? "This day is more than 90 days after the exit date. A service that late needs a new enrollment."
        : why.InWords();

    private static string InWords(SupportiveServiceGap gap) => gap switch
    {
        SupportiveServiceGap.FundingNotConfirmed => "Confirm that funding is available before this service begins.",
        SupportiveServiceGap.NeedNotConfirmed => "Confirm that the plan supports the need before this service begins.",
        SupportiveServiceGap.NotLinked => "Choose a goal or a barrier that this service is for before it begins.",
        _ => throw new UnreachableException(),
    };

    private static string FieldOf(StepDateFault why, StepDates dates) => why switch
    {
        StepDateFault.ScheduledBeforeEnrollment => dates.ScheduledStart is null ? nameof(EditStepInput.ScheduledEnd) : nameof(EditStepInput.ScheduledStart),
        StepDateFault.ScheduledStartFarOff => nameof(EditStepInput.ScheduledStart),
        StepDateFault.ScheduledEndFarOff or StepDateFault.ScheduledEndBeforeStart => nameof(EditStepInput.ScheduledEnd),
        StepDateFault.PlannedHasBegun or StepDateFault.ActualBeforeEnrollment =>
            dates.ActualStart is null ? nameof(EditStepInput.ActualEnd) : nameof(EditStepInput.ActualStart),
        StepDateFault.ActualStartMissing or StepDateFault.ActualStartInFuture => nameof(EditStepInput.ActualStart),
        StepDateFault.ActualEndMissing or StepDateFault.ActualEndInFuture or StepDateFault.ActualEndBeforeStart => nameof(EditStepInput.ActualEnd),
        _ => throw new UnreachableException(),
    };

    private static string InWords(StepFault.WrongDate wrong)
    {
        var (facts, dates) = (wrong.Facts, wrong.Facts.Dates);
        return wrong.Why switch
        {
            StepDateFault.ScheduledBeforeEnrollment => BeforeEnrollment(dates.ScheduledStart ?? dates.ScheduledEnd, facts),
            StepDateFault.ScheduledStartFarOff => FarOff(dates.ScheduledStart),
            StepDateFault.ScheduledEndFarOff => FarOff(dates.ScheduledEnd),
            StepDateFault.ScheduledEndBeforeStart => $"The scheduled end, {PlanWords.Day(dates.ScheduledEnd)}, is before the scheduled start, {PlanWords.Day(dates.ScheduledStart)}.",
            StepDateFault.PlannedHasBegun =>
                $"A planned step has not begun, but there is an actual date, {PlanWords.Day(dates.ActualStart ?? dates.ActualEnd)}. Choose another status, or clear the date.",
            StepDateFault.ActualStartMissing => dates.ActualEnd is { } end
                ? $"Enter the actual start too: the actual end is {OfficeFormat.Date(end)}."
                : $"Enter the actual start: the status is {facts.Status.InWords()}.",
            StepDateFault.ActualStartInFuture => InFuture("start", dates.ActualStart, facts),
            StepDateFault.ActualBeforeEnrollment => BeforeEnrollment(dates.ActualStart ?? dates.ActualEnd, facts),
            StepDateFault.ActualEndMissing => $"Enter the actual end: the status is Completed.{MarkedDone(wrong.MarkedDoneOn)}",
            StepDateFault.ActualEndInFuture => InFuture("end", dates.ActualEnd, facts),
            StepDateFault.ActualEndBeforeStart => $"The actual end, {PlanWords.Day(dates.ActualEnd)}, is before the actual start, {PlanWords.Day(dates.ActualStart)}.",
            _ => throw new UnreachableException(),
        };
    }

    private static string BeforeEnrollment(DateOnly? day, StepDatesFacts facts) =>
        $"{PlanWords.Day(day)} is before the enrollment’s first day, {PlanWords.Day(facts.EnrolledOn)}.";

    private static string FarOff(DateOnly? day) =>
        $"{PlanWords.Day(day)} is more than {StepDatesRule.MostYearsOff} years away. Check the year.";

    private static string InFuture(string which, DateOnly? day, StepDatesFacts facts) =>
        $"The actual {which}, {PlanWords.Day(day)}, is in the future. Enter today, {OfficeFormat.Date(facts.Today)}, or an earlier day.";

    private static string MarkedDone(DateOnly? day) => day is { } some ? $" The customer marked this step as done on {OfficeFormat.Date(some)}." : "";
}
