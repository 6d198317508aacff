namespace ResourceRoom.Domain.Tests.Reporting.Demographics;

// Somebody who sees every number that is shown, and subtracts within one sum after the other until nothing more comes out.
internal sealed class Attack(IReadOnlyList<NamedSum> sums, IReadOnlyDictionary<CellName, int?> shown)
{
    private readonly Dictionary<CellName, int> known =
        shown.Where(cell => cell.Value is not null).ToDictionary(cell => cell.Key, cell => cell.Value!.Value);

    // Whether it also knows, without subtracting, that all parts of a total of 0 are 0.
    public required bool SeesPartsOfNothing { get; init; }

    // The hidden numbers that came out, zeros too.
    public IReadOnlyDictionary<CellName, int> Learn()
    {
        int before;
        do
        {
            before = known.Count;
            foreach (var sum in sums)
            {
                Subtract(sum);
            }
        }
        while (known.Count > before);

        return known.Where(cell => shown[cell.Key] is null).ToDictionary();
    }

    private void Subtract(NamedSum sum)
    {
        var hidden = sum.Parts.Where(part => !known.ContainsKey(part)).ToList();
        var rest = sum.Parts.Sum(part => known.GetValueOrDefault(part));
        if (!known.TryGetValue(sum.Total, out var total))
        {
            if (hidden.Count == 0)
            {
                known.Add(sum.Total, rest);
            }

            return;
        }

        // A lone unknown; or all that is hidden, when the shown parts leave nothing of the total.
        if (hidden.Count == 1 || (rest == total && (total > 0 || SeesPartsOfNothing)))
        {
            hidden.ForEach(part => known.Add(part, total - rest));
        }
    }
}
