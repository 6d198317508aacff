using System.Globalization;
using System.Numerics;

using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Reporting.Federal.Rows;

/// <summary>The cells of a row. What was declined is 9, what was not asked is blank [ours].</summary>
public static class ExtractValues
{
    /// <summary>Days as the file writes them: YYYYMMDD.</summary>
    public const string DayFormat = "yyyyMMdd";

    private const string Yes = "1";
    private const string No = "0";
    private const string Declined = "9";

    /// <summary>The text of a cell; "" is blank.</summary>
    /// <param name="element">Which one.</param>
    /// <param name="observation">The number of the row, from 1.</param>
    /// <param name="facts">The person.</param>
    public static string Of(ExtractElement element, int observation, ExtractFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return element switch
        {
            ExtractElement.Observation => observation.ToString(CultureInfo.InvariantCulture),
            ExtractElement.UniqueIdentifier => facts.Key,
            ExtractElement.State => ZipStates.Of(facts.Zip) ?? "",
            ExtractElement.Zip => facts.Zip ?? "",
            ExtractElement.LocalBoard => facts.EtaCode ?? "",
            ExtractElement.BirthDate => facts.BirthDate is { } birthDate ? Day(birthDate) : "",
            ExtractElement.Sex => Cell(facts.Gender, gender => Digit((int)gender)),
            ExtractElement.Disability => Cell(facts.Disability, YesOrNo),
            ExtractElement.Hispanic => Cell(facts.Hispanic, YesOrNo),
            ExtractElement.AmericanIndian => Race(facts, Races.AmericanIndianOrAlaskaNative),
            ExtractElement.Asian => Race(facts, Races.Asian),
            ExtractElement.Black => Race(facts, Races.BlackOrAfricanAmerican),
            ExtractElement.PacificIslander => Race(facts, Races.NativeHawaiianOrPacificIslander),
            ExtractElement.White => Race(facts, Races.White),
            ExtractElement.MoreThanOneRace => Cell(facts.Race, races => YesOrNo(BitOperations.PopCount((uint)races) > 1)),

            // A status declined at that visit is blank, not 9: the element has no such code.
            ExtractElement.EmploymentStatus => facts.StatusAtFirstVisit is { IsGiven: true, Value: var status } ? Digit((int)status) : "",
            ExtractElement.FirstService => Day(facts.FirstReportableOn),
            ExtractElement.LastService => Day(facts.LastReportableOn),
            ExtractElement.LastContact => Day(facts.LastVisitOn),
            ExtractElement.Ssn => facts.Ssn.Digits,
            _ => throw new ArgumentOutOfRangeException(nameof(element), element, "Not an element of the extract."),
        };
    }

    /// <summary>YYYYMMDD.</summary>
    public static string Day(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    /// <summary>Reads YYYYMMDD; null if it is anything else or no day of the calendar.</summary>
    public static DateOnly? ReadDay(string? text) =>
        DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Race(ExtractFacts facts, Races race) => Cell(facts.Race, races => YesOrNo(races.HasFlag(race)));

    private static string YesOrNo(bool value) => value ? Yes : No;

    private static string Digit(int code) => code.ToString(CultureInfo.InvariantCulture);

    private static string Cell<T>(Answer<T> answer, Func<T, string> code) => answer.State switch
    {
        ResponseState.Given => code(answer.Value!),
        ResponseState.Declined => Declined,
        _ => "",
    };
}
