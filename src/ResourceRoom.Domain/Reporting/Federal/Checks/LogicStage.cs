using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Reporting.Federal.Periods;
using ResourceRoom.Domain.Reporting.Federal.Rows;

namespace ResourceRoom.Domain.Reporting.Federal.Checks;

/// <summary>L1 to L8: the cells of a row against each other, and against the period. A cell that is blank or that the layout lacks says nothing.</summary>
internal sealed class LogicStage(LayoutPlaces places, CheckVersion checks, ExtractPeriod period)
{
    private readonly CheckCode[] codes = [.. CheckCodes.All.Where(code => code.Stage() == CheckStage.Logic && checks.IsOn(code))];

    public IEnumerable<CheckFailure> Check(ExtractRow row) => codes.SelectMany(code => Check(code, row));

    private IEnumerable<CheckFailure> Check(CheckCode code, ExtractRow row) => code switch
    {
        CheckCode.L1 => InOrder(code, row, ExtractElement.FirstService, ExtractElement.LastService),
        CheckCode.L2 => InOrder(code, row, ExtractElement.LastService, ExtractElement.LastContact),
        CheckCode.L3 =>
        [
            .. Within(code, row, ExtractElement.LastService, period.FirstDay, period.LastDay),
            .. Within(code, row, ExtractElement.LastContact, period.FirstDay, period.LastDay),
        ],
        CheckCode.L4 => Within(code, row, ExtractElement.FirstService, period.Year.Start, period.LastDay),
        CheckCode.L5 => row.Day(ExtractElement.FirstService) is { } first ? Within(code, row, ExtractElement.BirthDate, LongestBefore(first), first) : [],
        CheckCode.L6 => RaceCells.WhyNotComplete(places, row),
        CheckCode.L7 => RaceCells.WhyNotMoreThanOne(places, row),
        CheckCode.L8 => StateOfZip(row),
        _ => [],
    };

    private static IEnumerable<CheckFailure> InOrder(CheckCode code, ExtractRow row, ExtractElement earlier, ExtractElement later)
    {
        if (row.Day(earlier) is { } day && row.Day(later) is { } last && day > last)
        {
            yield return row.Failure(code, earlier, $"on or before {later.Name()}, {ExtractValues.Day(last)}");
        }
    }

    private static IEnumerable<CheckFailure> Within(CheckCode code, ExtractRow row, ExtractElement element, DateOnly from, DateOnly to)
    {
        if (row.Day(element) is { } day && (day < from || day > to))
        {
            yield return row.Failure(code, element, $"{ExtractValues.Day(from)} to {ExtractValues.Day(to)}");
        }
    }

    /// <summary>Counted in dates, not in completed years: the day before is more than 120 years before.</summary>
    private static DateOnly LongestBefore(DateOnly day) => day.Year > BirthDate.MaxAge ? day.AddYears(-BirthDate.MaxAge) : DateOnly.MinValue;

    private IEnumerable<CheckFailure> StateOfZip(ExtractRow row)
    {
        var state = ZipStates.Of(row[ExtractElement.Zip]) ?? "";
        var cell = row[ExtractElement.State];
        if (places.Has(ExtractElement.State) && places.Has(ExtractElement.Zip) && !StateCodes.IsWithoutState(cell) && cell != state)
        {
            yield return row.Failure(CheckCode.L8, ExtractElement.State, state.Length > 0 ? $"{state}, the state of 103" : "blank, as 103 has no state");
        }
    }
}
