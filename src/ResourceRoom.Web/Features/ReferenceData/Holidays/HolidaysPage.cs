using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Features.Shared.History;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.ReferenceData.Holidays;

/// <summary>The holidays of a year; only the filter when the year is wrong.</summary>
public sealed record HolidaysPage
{
    public required HolidayFilter Input { get; init; }

    public int Year { get; init; }

    public ListPage? List { get; init; }

    public IReadOnlyList<HistoryLine> History { get; init; } = [];

    public IEnumerable<(int Year, string Words)> OtherYears =>
        new[] { (Year: Year - 1, Words: "Previous year"), (Year: Year + 1, Words: "Next year") }.Where(other => HolidayRule.HasYear(other.Year));
}
