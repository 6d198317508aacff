namespace ResourceRoom.Domain.Reporting.Demographics;

/// <summary>A group of the demographics report (Policy 1.11.2, item 5.2): everybody in a selection stands in one of its categories.</summary>
public sealed class DemographicGroup
{
    internal DemographicGroup(string name, int first, IReadOnlyList<string> answers)
    {
        Name = name;
        First = first;
        Categories = [.. answers, "Prefer not to answer", "Not asked"];
    }

    /// <summary>As page and file show it.</summary>
    public string Name { get; }

    /// <summary>Its categories in the order of the report, as page and file show them.</summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>Where its first category stands among those of all groups, from 0.</summary>
    public int First { get; }

    /// <summary>Where <i>Prefer not to answer</i> stands among its categories, from 0.</summary>
    public int Declined => Categories.Count - 2;

    /// <summary>Where <i>Not asked</i> stands among its categories, from 0.</summary>
    public int NotAsked => Categories.Count - 1;
}
