using ResourceRoom.Domain.Reporting.Demographics;

namespace ResourceRoom.Domain.Tests.Reporting.Demographics;

// Steps 1 and 2 of the contract, read a second time: sentence by sentence, over names.
internal sealed class HidingByTheText
{
    private readonly DemographicCounts counts;
    private readonly Dictionary<CellName, int> cells;
    private readonly HashSet<CellName> hidden = [];

    public HidingByTheText(DemographicCounts counts, IReadOnlyList<NamedSum> sums)
    {
        this.counts = counts;
        cells = counts.Names().ToDictionary(name => name, counts.CellOf);
        Shown = counts.AfterStepOne();
        hidden.UnionWith(Shown.Where(cell => cell.Value is null && !cell.Key.IsTotal).Select(cell => cell.Key));
        for (var before = -1; before != hidden.Count; Rounds++)
        {
            before = hidden.Count;
            HideZeros(sums);
            foreach (var sum in sums)
            {
                Protect(sum);
            }
        }

        foreach (var cell in hidden)
        {
            Shown[cell] = null;
        }
    }

    public Dictionary<CellName, int?> Shown { get; }

    public int Rounds { get; private set; }

    private void HideZeros(IReadOnlyList<NamedSum> sums)
    {
        foreach (var grouping in sums.Where(sum => sum.Kind == 'a' && sum.Parts.Any(hidden.Contains)))
        {
            hidden.UnionWith(grouping.Parts.Where(part => cells[part] == 0));
        }
    }

    private void Protect(NamedSum sum)
    {
        var total = sum.Kind == 'a' ? counts.PeopleOf(sum.Total.Place, sum.Total.Class) : cells[sum.Total];
        if (sum.Kind == 'a' && (total == 0 || CountTable.IsFew(total)))
        {
            return;
        }

        if (hidden.Contains(sum.Total))
        {
            while (Hidden().Count < 2 && Smallest() is { } smallest)
            {
                hidden.Add(smallest);
            }

            return;
        }

        while (total != 0 && Hidden().Count > 0 && (Hidden().Count == 1 || Hidden().Sum(part => cells[part]) < 10))
        {
            if (Smallest() is { } smallest)
            {
                hidden.Add(smallest);
                continue;
            }

            if (sum.Kind != 'a')
            {
                hidden.Add(sum.Total);
            }

            return;
        }

        List<CellName> Hidden() => [.. sum.Parts.Where(hidden.Contains)];

        CellName? Smallest() => sum.Parts.Where(part => !hidden.Contains(part) && cells[part] > 0).MinBy(part => cells[part]);
    }
}
