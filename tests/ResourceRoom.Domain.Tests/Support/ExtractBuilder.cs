using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Federal.Checks;
using ResourceRoom.Domain.Reporting.Federal.Layouts;
using ResourceRoom.Domain.Reporting.Federal.Periods;
using ResourceRoom.Domain.Reporting.Federal.Rows;

namespace ResourceRoom.Domain.Tests.Support;

/// <summary>The federal extract of PY 2026 quarter 1, with good people and good lines unless a value is said.</summary>
internal static class ExtractBuilder
{
    public static readonly ExtractPeriod Quarter1 = ExtractPeriod.Of(new ProgramYear(2026), 1);

    public static readonly string Digits = SsnGenerator.Join(325, 2, 1234);

    public static ExtractFacts Facts { get; } = new()
    {
        Key = "ABCDEFGH2345",
        Ssn = Issued(Digits),
        Zip = "62704",
        BirthDate = Days.On("1988-05-04"),
        Gender = Answer<Gender>.Given(Gender.Female),
        Disability = Answer<bool>.Given(false),
        Hispanic = Answer<bool>.Given(false),
        Race = Answer<Races>.Given(Races.White),
        StatusAtFirstVisit = Answer<LaborForceStatus>.Given(LaborForceStatus.Unemployed),
        EtaCode = "17090",
        FirstReportableOn = Days.On("2026-07-15"),
        LastReportableOn = Days.On("2026-09-20"),
        LastVisitOn = Days.On("2026-09-25"),
    };

    public static Ssn Issued(string digits) => Ssn.TryParse(digits, out var ssn, out _) ? ssn : throw new ArgumentException("Could not have been issued.", nameof(digits));

    public static string Cell(ExtractElement element, ExtractFacts facts) => ExtractValues.Of(element, 1, facts);

    /// <summary>A good line, some of its cells replaced: "101" → "IL".</summary>
    public static string Line(params (string Element, string Cell)[] cells)
    {
        var line = ExtractLine.Of(InitialLayout.Version1, 1, Facts).Split(',');
        foreach (var (element, cell) in cells)
        {
            line[InitialLayout.Version1.Columns.Select(column => column.Element.Name()).ToList().IndexOf(element)] = cell;
        }

        return string.Join(',', line);
    }

    /// <summary>The cells of 211 to 216, such as "1 0 0 0 0 0"; a dot is blank.</summary>
    public static string RaceLine(string cells)
    {
        string[] elements = ["211", "212", "213", "214", "215", "216"];
        return Line([.. elements.Zip(cells.Replace(".", "", StringComparison.Ordinal).Split(' '))]);
    }

    /// <summary>A good row of another person.</summary>
    public static string Other(int number, params (string Element, string Cell)[] cells) =>
        Line([("100", $"BBBBBBBBBBB{(char)('A' + number)}"), ("2700", SsnGenerator.Join(401, 11, number + 1)), .. cells]);

    public static async Task<List<CheckFailure>> CheckAsync(IReadOnlyList<string> lines, ExtractPeriod? period = null, CheckVersion? checks = null, ExtractLayout? layout = null) =>
        await new ExtractChecker(layout ?? InitialLayout.Version1, checks ?? InitialChecks.Version1, period ?? Quarter1).RunAsync(lines.ToAsyncEnumerable).ToListAsync();

    /// <summary>Such as "V5 2 101".</summary>
    public static string InShort(this CheckFailure failure) => $"{failure.Code} {failure.Observation} {failure.Element?.Name()}".TrimEnd();

    /// <summary>What the checks find in one line, such as "L1 1000".</summary>
    public static async Task<string> FoundInAsync(string line, ExtractPeriod? period = null) =>
        string.Join(", ", (await CheckAsync([line], period)).Select(failure => $"{failure.Code} {failure.Element?.Name()}".TrimEnd()));

    /// <summary>The checks, some of them off.</summary>
    public static CheckVersion Without(params CheckCode[] codes) =>
        InitialChecks.Version1 with { Checks = [.. InitialChecks.Version1.Checks.Select(check => check with { IsOn = !codes.Contains(check.Code) })] };
}
