using System.Globalization;

using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Editing;

/// <summary>What of a step is edited, its goals and barriers aside.</summary>
internal sealed record StepValues : Unlogged
{
    private const string Text = "(text)";

    public required StepStatus Status { get; init; }

    public required string? Provider { get; init; }

    public required decimal? Dollars { get; init; }

    public required decimal? Hours { get; init; }

    public required StepDates Dates { get; init; }

    public required bool IsFundingConfirmed { get; init; }

    public required bool IsNeedConfirmed { get; init; }

    public required string? Note { get; init; }

    public static StepValues Of(Step step) => new()
    {
        Status = step.Status,
        Provider = step.Provider,
        Dollars = step.Dollars,
        Hours = step.Hours,
        Dates = step.ToDates(),
        IsFundingConfirmed = step.FundingConfirmedAt is not null,
        IsNeedConfirmed = step.NeedConfirmedAt is not null,
        Note = step.Note,
    };

    /// <summary>Whether the status or an actual date differs: whether it says something else about the service that was given.</summary>
    public bool IsGivenAs(StepValues other) => (Status, Dates.ActualStart, Dates.ActualEnd) == (other.Status, other.Dates.ActualStart, other.Dates.ActualEnd);

    /// <summary>The changed fields in the order of the form. The status is told apart.</summary>
    public IReadOnlyList<StepFieldChange> ChangesTo(StepValues after)
    {
        (StepField Field, string? Before, string? After, bool IsSame)[] fields =
        [
            (StepField.Provider, Provider, after.Provider, Provider == after.Provider),
            (StepField.Dollars, Plain(Dollars), Plain(after.Dollars), Dollars == after.Dollars),
            (StepField.ScheduledStart, Plain(Dates.ScheduledStart), Plain(after.Dates.ScheduledStart), Dates.ScheduledStart == after.Dates.ScheduledStart),
            (StepField.ScheduledEnd, Plain(Dates.ScheduledEnd), Plain(after.Dates.ScheduledEnd), Dates.ScheduledEnd == after.Dates.ScheduledEnd),
            (StepField.ActualStart, Plain(Dates.ActualStart), Plain(after.Dates.ActualStart), Dates.ActualStart == after.Dates.ActualStart),
            (StepField.ActualEnd, Plain(Dates.ActualEnd), Plain(after.Dates.ActualEnd), Dates.ActualEnd == after.Dates.ActualEnd),
            (StepField.Hours, Plain(Hours), Plain(after.Hours), Hours == after.Hours),
            (StepField.FundingConfirmed, Plain(IsFundingConfirmed), Plain(after.IsFundingConfirmed), IsFundingConfirmed == after.IsFundingConfirmed),
            (StepField.NeedConfirmed, Plain(IsNeedConfirmed), Plain(after.IsNeedConfirmed), IsNeedConfirmed == after.IsNeedConfirmed),
            (StepField.Note, Note is null ? null : Text, after.Note is null ? null : Text, Note == after.Note),
        ];
        return [.. fields.Where(field => !field.IsSame).Select(field => new StepFieldChange(field.Field, field.Before, field.After))];
    }

    public void ApplyTo(Step step, Act act)
    {
        step.Status = Status;
        (step.Provider, step.Dollars, step.Hours, step.Note) = (Provider, Dollars, Hours, Note);
        (step.ScheduledStart, step.ScheduledEnd) = (Dates.ScheduledStart, Dates.ScheduledEnd);
        (step.ActualStart, step.ActualEnd) = (Dates.ActualStart, Dates.ActualEnd);
        if (IsFundingConfirmed != step.FundingConfirmedAt is not null)
        {
            (step.FundingConfirmedAt, step.FundingConfirmedById) = IsFundingConfirmed ? (act.At, act.Who.AccountId) : (default(DateTime?), default(long?));
        }

        if (IsNeedConfirmed != step.NeedConfirmedAt is not null)
        {
            (step.NeedConfirmedAt, step.NeedConfirmedById) = IsNeedConfirmed ? (act.At, act.Who.AccountId) : (default(DateTime?), default(long?));
        }
    }

    private static string? Plain(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture);

    private static string? Plain(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static string? Plain(bool isConfirmed) => isConfirmed ? "true" : null;
}
