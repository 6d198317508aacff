using System.Globalization;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Reports.FollowUp;

/// <summary>Which windows are counted: those whose due day lies in some days, all of them over.</summary>
public sealed record FollowUpReportFilter : ListFilter<FollowUpDue>
{
    public const string EnteredLate = "EnteredLate";

    public const string None = "none";

    private const int MonthsAtFirst = 3;

    public string? From { get; init; }

    public string? Through { get; init; }

    public string? By { get; init; }

    public string? Program { get; init; }

    public string? Lwia { get; init; }

    /// <summary>One line of the report: an account, a room's number, an area or a program; <see cref="None"/> for those without one.</summary>
    public string? Key { get; init; }

    /// <summary>Windows of one state, or those that are <see cref="EnteredLate"/>.</summary>
    public string? State { get; init; }

    internal DateOnly FirstDay => TypedDate.Read(From)!.Value;

    internal DateOnly LastDay => TypedDate.Read(Through)!.Value;

    internal ReportBy ChosenBy => FilterRules.Chosen<ReportBy>(By) ?? ReportBy.Planner;

    internal WorkforceProgram? ChosenProgram => WorkforcePrograms.Read(Program);

    internal WindowState? ChosenState => FilterRules.Chosen<WindowState>(State);

    /// <summary>The last three months, where the address says nothing else.</summary>
    internal FollowUpReportFilter For(DateOnly today) => this with
    {
        From = string.IsNullOrWhiteSpace(From) ? OfficeFormat.Date(today.AddMonths(-MonthsAtFirst)) : From,
        Through = string.IsNullOrWhiteSpace(Through) ? OfficeFormat.Date(today.AddDays(-1)) : Through,
        By = string.IsNullOrEmpty(By) ? nameof(ReportBy.Planner) : By,
    };

    public override IQueryable<FollowUpDue> Apply(IQueryable<FollowUpDue> rows)
    {
        if (FilterRules.Number(Lwia) is { } area)
        {
            rows = rows.Where(row => row.LwiaNumber == area);
        }

        return ChosenProgram is { } program ? rows.Where(row => row.Program == program) : rows;
    }

    internal IQueryable<Enrollment> OfEnrollments(IQueryable<Enrollment> rows)
    {
        if (FilterRules.Number(Lwia) is { } area)
        {
            rows = rows.Where(row => row.LwiaNumber == area);
        }

        return ChosenProgram is { } program ? rows.Where(row => row.Program == program) : rows;
    }

    /// <summary>The key of the line in which something is counted.</summary>
    internal string KeyOf(IReportedRow row) => ChosenBy switch
    {
        ReportBy.Planner => row.PlannerId?.ToString(CultureInfo.InvariantCulture) ?? None,
        ReportBy.Office => row.OfficeId?.ToString(CultureInfo.InvariantCulture) ?? None,
        ReportBy.Lwia => row.LwiaNumber.ToString(CultureInfo.InvariantCulture),
        _ => row.Program.Name(),
    };

    internal bool Matches(ReportWindow window) => (string.IsNullOrEmpty(Key) || Key == KeyOf(window))
        && (State == EnteredLate ? window.IsEnteredLate : ChosenState is not { } state || window.State == state);
}

public sealed class FollowUpReportFilterValidator : AbstractValidator<FollowUpReportFilter>
{
    private const int MostYears = 2;
    private const int LongestKey = 40;

    public FollowUpReportFilterValidator(OfficeClock clock)
    {
        RuleFor(filter => filter.From).MustBeADate("From");
        RuleFor(filter => filter.Through).Cascade(CascadeMode.Stop)
            .Must(text => TypedDate.Read(text) is not null).WithMessage(DateRules.NotADate("Through"))
            .Must(text => TypedDate.Read(text) < clock.Today).WithMessage("A window is counted once its due day is over. Enter yesterday or an earlier day.")
            .Must((filter, text) => TypedDate.Read(filter.From) is not { } from || TypedDate.Read(text) >= from).WithMessage("Enter the From date or a later day.")
            .Must((filter, text) => TypedDate.Read(filter.From) is not { } from || TypedDate.Read(text) < from.AddYears(MostYears)).WithMessage("Choose at most two years.");
        RuleFor(filter => filter.By).MayBeChosen("what to count by", text => FilterRules.Chosen<ReportBy>(text) is not null);
        RuleFor(filter => filter.Program).MayBeChosen("a program", text => WorkforcePrograms.Read(text) is not null);
        RuleFor(filter => filter.Lwia).MayBeChosen("an LWIA", text => FilterRules.Number(text) is not null);
        RuleFor(filter => filter.Key).Must(text => (text?.Length ?? 0) <= LongestKey).WithMessage("Follow a link of the report: this line is not in it.");
        RuleFor(filter => filter.State).MayBeChosen("a state", text => text == FollowUpReportFilter.EnteredLate || FilterRules.Chosen<WindowState>(text) is not null);
    }
}
