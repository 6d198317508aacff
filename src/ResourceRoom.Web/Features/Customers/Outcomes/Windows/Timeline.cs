using System.Globalization;

using ResourceRoom.Domain.FollowUp.Counting;
using ResourceRoom.Domain.FollowUp.Schedules;

namespace ResourceRoom.Web.Features.Customers.Outcomes.Windows;

/// <summary>
/// The twelve months as a picture. It is as wide as the page: places are in percent of the year, so that letters keep their size.
/// </summary>
public sealed record Timeline(FollowUpHistory History, FollowUpSchedule Schedule)
{
    private const int FirstLane = 24;
    private const int LaneHeight = 22;

    // Nearer to an edge the name of a month would be cut off.
    private const double Margin = 0.03;

    public bool ShowsToday => History.Year.Contains(Schedule.AsOf);

    public string Today => At(Schedule.AsOf);

    /// <summary>Which side of its line the word has room on.</summary>
    public string TodayAnchor => Share(Schedule.AsOf) switch
    {
        < 0.1 => "start",
        > 0.9 => "end",
        _ => "middle",
    };

    public IEnumerable<(string X, string Label)> Months
    {
        get
        {
            var first = new DateOnly(History.ExitOn.Year, History.ExitOn.Month, 1).AddMonths(1);
            for (var month = first; month < History.Year.End; month = month.AddMonths(1))
            {
                if (Share(month) is > Margin and < 1 - Margin)
                {
                    yield return (At(month), month.ToString("MMM", CultureInfo.GetCultureInfo("en-US")));
                }
            }
        }
    }

    /// <summary>Windows of the first three months may share days, so that each second one has a lane of its own.</summary>
    public IEnumerable<(string X, string Middle, string Width, int Y, WindowState State)> Bars => Schedule.Windows.Select(window => (
        At(window.Start),
        Percent((Share(window.Start) + Share(window.Due)) / 2),
        Percent(Share(window.Due) - Share(window.Start)),
        window.Name is WindowName.M2 or WindowName.M4 ? FirstLane + LaneHeight : FirstLane,
        window.State));

    public IEnumerable<(string X, FollowUpFactKind Kind)> Marks => History.Facts
        .Where(fact => History.Year.Contains(fact.On) && fact.On <= Schedule.AsOf && fact.Kind != FollowUpFactKind.OtherAttempt)
        .OrderBy(fact => fact.On).ThenBy(fact => fact.Kind).Distinct().Select(fact => (At(fact.On), fact.Kind));

    /// <summary>From the day of each decline to the day it is taken back, as far as is known.</summary>
    public IEnumerable<(string X, string Width)> Declined => History.Declines.Where(decline => decline.On <= Schedule.AsOf)
        .Select(decline => (At(decline.On), Percent(Share(Earliest(decline.TakenBackOn, History.Year.End)) - Share(decline.On))));

    private string At(DateOnly day) => Percent(Share(day));

    private double Share(DateOnly day) => (double)(day.DayNumber - History.ExitOn.DayNumber) / (History.Year.End.DayNumber - History.ExitOn.DayNumber);

    private static DateOnly Earliest(DateOnly? day, DateOnly other) => day < other ? day.Value : other;

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##}%");
}
