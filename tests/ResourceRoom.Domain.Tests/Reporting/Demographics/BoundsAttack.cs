namespace ResourceRoom.Domain.Tests.Reporting.Demographics;

// Somebody who also keeps the bounds of what is hidden, sum after sum: a part is at most what the others leave of the total, and at least what they
// cannot fill. So it solves systems of sums, which is more than the contract promises to withstand.
internal sealed class BoundsAttack
{
    private const int Boundless = 1_000_000;

    private readonly IReadOnlyList<NamedSum> sums;
    private readonly IReadOnlyDictionary<CellName, int?> shown;
    private readonly Dictionary<CellName, (int Least, int Most)> bounds;

    // Whether this round brought anything.
    private bool hasLearned;

    public BoundsAttack(IReadOnlyList<NamedSum> sums, IReadOnlyDictionary<CellName, int?> shown)
    {
        this.sums = sums;
        this.shown = shown;
        bounds = shown.ToDictionary(
            cell => cell.Key,
            cell => cell.Value is { } people ? (people, people) : cell.Key.IsTotal ? (1, 9) : (0, Boundless));
    }

    // The hidden numbers that came out, zeros too.
    public IReadOnlyDictionary<CellName, int> Learn()
    {
        do
        {
            hasLearned = false;
            foreach (var sum in sums)
            {
                Reason(sum);
            }
        }
        while (hasLearned);

        return bounds.Where(cell => shown[cell.Key] is null && cell.Value.Least == cell.Value.Most)
            .ToDictionary(cell => cell.Key, cell => cell.Value.Least);
    }

    private void Reason(NamedSum sum)
    {
        var least = sum.Parts.Sum(part => bounds[part].Least);
        var most = sum.Parts.Sum(part => bounds[part].Most);
        Narrow(sum.Total, least, most);
        var total = bounds[sum.Total];
        foreach (var part in sum.Parts)
        {
            var (partLeast, partMost) = bounds[part];
            Narrow(part, total.Least - (most - partMost), total.Most - (least - partLeast));
        }
    }

    private void Narrow(CellName cell, int least, int most)
    {
        var before = bounds[cell];
        var after = (Math.Max(before.Least, least), Math.Min(before.Most, most));
        bounds[cell] = after;
        hasLearned |= before != after;
    }
}
