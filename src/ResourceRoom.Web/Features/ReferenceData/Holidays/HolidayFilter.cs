using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.ReferenceData.Holidays;

public sealed record HolidayFilter : ListFilter<CalendarHoliday>
{
    public string? Year { get; init; }

    internal int? ChosenYear => FilterRules.Number(Year?.Trim());

    public override IQueryable<CalendarHoliday> Apply(IQueryable<CalendarHoliday> rows) => rows.Where(holiday => holiday.Day.Year == ChosenYear);
}

public sealed class HolidayFilterValidator : AbstractValidator<HolidayFilter>
{
    public HolidayFilterValidator() => RuleFor(filter => filter.Year)
        .Must((filter, _) => filter.ChosenYear is { } year && HolidayRule.HasYear(year))
        .WithMessage((_, typed) => $"Enter a year from {HolidayRule.FirstYear} to {HolidayRule.LastYear}, such as {HolidayRule.FirstYear + 26} (you entered “{typed}”).");
}
