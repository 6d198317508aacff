using System.Globalization;
using System.Text.RegularExpressions;

using ResourceRoom.Domain.Programs;
using ResourceRoom.Domain.Reporting;

namespace ResourceRoom.Web.Features.Customers.Groups;

/// <summary>A group in an address: <c>youth-career-pathways-2021-20</c> of an LWIA, <c>youth-career-pathways-2021-20-003</c> of an office.</summary>
public sealed partial record GroupKey(WorkforceProgram Program, int Year, int? LwiaNumber, string? Office)
{
    public string Name => new CustomerGroup(Program, new ProgramYear(Year)).Name;

    public static GroupKey? Read(string? text)
    {
        if (text is null || Form().Match(text) is not { Success: true } match
            || WorkforcePrograms.All.Where(program => Slug(program) == match.Groups["program"].Value).ToList() is not [var found])
        {
            return null;
        }

        var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        var place = match.Groups["place"].Value;
        return place.Contains('-', StringComparison.Ordinal)
            ? new GroupKey(found, year, LwiaNumber: null, place)
            : new GroupKey(found, year, int.Parse(place, CultureInfo.InvariantCulture), Office: null);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Slug(Program)}-{Year:0000}-{Office ?? LwiaNumber!.Value.ToString(CultureInfo.InvariantCulture)}");

    private static string Slug(WorkforceProgram program) => string.Concat(program.Name().Select(letter => letter == ' ' ? '-' : char.ToLowerInvariant(letter)));

    [GeneratedRegex(@"^(?<program>[a-z-]+)-(?<year>[0-9]{4})-(?<place>[1-9][0-9]?|[0-9]{2}-[0-9]{3})\z")]
    private static partial Regex Form();
}
