using ResourceRoom.Web.Data.Seeding.ReferenceData;

namespace ResourceRoom.Web.Data.Seeding.DemoData;

internal sealed class DemoServicesUsed(DemoChance chance)
{
    private const int NotesInAHundred = 5;

    private static readonly int[] HowManyWeights = [42, 34, 17, 7];

    private static readonly (string Code, int Weight)[] Popularity =
    [
        ("JOBSEARCH", 34), ("RESUME", 18), ("APPLY", 22), ("ILJOBLINK", 13), ("UI", 16), ("LMI", 5), ("PROVIDERS", 4), ("SUPPORTINFO", 4),
        ("FINAID", 3), ("TUTORIAL", 6), ("WORKSHOP", 7), ("HIRINGEVENT", 4), ("EQUIPMENT", 14), ("PRINTED", 3), ("REFERRAL", 4),
        ("STAFFHELP", 6), ("COUNSELING", 1), ("ASSESSMENT", 1), ("JOBDEV", 1), ("OTHER", 1),
    ];

    private static readonly int[] Weights = [.. Popularity.Select(service => service.Weight)];
    private static readonly Dictionary<string, int> Ids = ServiceRows.All.ToDictionary(service => service.Code, service => service.Id);

    private static readonly Dictionary<int, string[]> Named = new()
    {
        [Ids["WORKSHOP"]] = ["Resume workshop", "Interview practice", "New visitor orientation", "Computer basics, part 1", "Computer basics, part 2"],
        [Ids["REFERRAL"]] = ["Referred to the library's literacy program", "Referred to adult education", "Referred to vocational rehabilitation"],
        [Ids["OTHER"]] = ["Practiced for a driving test", "Used the reading room"],
    };

    private static readonly string[] Remarks =
    [
        "Asked about evening hours", "Needs large print", "Printed 6 pages", "Will come back with documents", "Borrowed and returned headphones",
        "Asked when the next hiring event is", "Helped to reset an email password", "Computer 4 froze; moved to computer 7",
    ];

    public static int IdOf(string code) => Ids[code];

    public IReadOnlyList<int> Any()
    {
        var howMany = chance.PickWeighted(HowManyWeights) + 1;
        var used = new HashSet<int>();
        while (used.Count < howMany)
        {
            used.Add(IdOf(Popularity[chance.PickWeighted(Weights)].Code));
        }

        return [.. used];
    }

    public string? NoteOn(IReadOnlyList<int> services)
    {
        if (services.FirstOrDefault(Named.ContainsKey) is var service and not 0)
        {
            return chance.Pick(Named[service]);
        }

        return chance.In100(NotesInAHundred) ? chance.Pick(Remarks) : null;
    }
}
