using System.Globalization;

using Microsoft.AspNetCore.WebUtilities;

using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.FollowUps.Calendar;

public sealed record CalendarFilter : ListFilter<FollowUpOwed>
{
    private const string MonthForm = "yyyy-MM";
    private const string TypedMonthForm = "MM/yyyy";
    private const string DayForm = "yyyy-MM-dd";

    private static readonly DateOnly First = new(2000, 1, 1);
    private static readonly DateOnly Last = new(2099, 12, 31);

    /// <summary>Such as 07/2026 as it is typed, or 2026-07 in links; this month if none is chosen.</summary>
    public string? Month { get; init; }

    /// <summary>Such as 2026-07-15, for the page of one day.</summary>
    public string? Day { get; init; }

    /// <summary>A program by its name.</summary>
    public string? Program { get; init; }

    /// <summary>As <see cref="PlannerFilter"/> reads it.</summary>
    public string? Planner { get; init; }

    internal DateOnly? ChosenMonth => Read(Month?.Trim(), MonthForm, TypedMonthForm, "M/yyyy");

    internal DateOnly? ChosenDay => Read(Day, DayForm);

    internal WorkforceProgram? ChosenProgram => WorkforcePrograms.Read(Program);

    internal IReadOnlyList<long> Mine { get; init; } = [];

    internal CalendarFilter For(ActingUser who, IReadOnlyList<StoodInFor> standIns) =>
        this with { Planner = PlannerFilter.For(Planner, who, standIns.Count > 0), Mine = PlannerFilter.MineOf(who, standIns) };

    internal CalendarFilter Typed(DateOnly month) => this with { Month = Text(month, TypedMonthForm), Day = null };

    public string AddressOfMonth(DateOnly day) => Address(Links.FollowUpCalendar, this with { Month = Text(day, MonthForm), Day = null });

    public string AddressOfDay(DateOnly day) => Address(Links.FollowUpDay, this with { Month = null, Day = Text(day, DayForm) });

    public static bool HasMonth(DateOnly month) => month >= First && month <= Last;

    public override IQueryable<FollowUpOwed> Apply(IQueryable<FollowUpOwed> rows) =>
        ChosenProgram is { } program ? rows.Where(row => row.Program == program) : rows;

    private static string Address(string path, CalendarFilter filter) => QueryHelpers.AddQueryString(path, filter.ToRoute());

    private static string Text(DateOnly day, string form) => day.ToString(form, CultureInfo.InvariantCulture);

    private static DateOnly? Read(string? text, params string[] forms) =>
        DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && HasMonth(day) ? day : null;
}

public sealed class CalendarFilterValidator : AbstractValidator<CalendarFilter>
{
    public CalendarFilterValidator()
    {
        RuleFor(filter => filter.Month).Must((filter, text) => string.IsNullOrEmpty(text) || filter.ChosenMonth is not null)
            .WithMessage("Enter the month as MM/YYYY, such as 07/2026.");
        RuleFor(filter => filter.Day).Must((filter, text) => string.IsNullOrEmpty(text) || filter.ChosenDay is not null)
            .WithMessage("Enter the day as YYYY-MM-DD, such as 2026-07-15.");
        RuleFor(filter => filter.Program).MayBeChosen("a program", text => WorkforcePrograms.Read(text) is not null);
        RuleFor(filter => filter.Planner).MayBeAPlanner();
    }
}
