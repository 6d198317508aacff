namespace ResourceRoom.Domain.Reporting.Demographics;

/// <summary>The cells that are hidden so far, and the two steps that hide more.</summary>
internal sealed class HiddenCells(DemographicCounts counts)
{
    private const int FewestHidden = 2;

    private readonly bool[] isHidden = new bool[counts.Cells.Length];

    // Withheld and empty selections are left out.
    private readonly CellSum[] groups =
        [.. CellSum.OfGroups(counts.Places).Where(group => counts.People[SelectionOf(group.First)] >= HidingRule.FewestShown)];

    private readonly CellSum[] rest = [.. CellSum.OfPlaces(counts.Places), .. CellSum.OfClasses(counts.Places)];

    // Whether this round hid anything.
    private bool hasHidden;

    /// <summary>Step 1: selections and cells of few people.</summary>
    public void HideFew()
    {
        for (var cell = 0; cell < isHidden.Length; cell++)
        {
            isHidden[cell] = HidingRule.IsFew(counts.People[SelectionOf(cell)]) || HidingRule.IsFew(counts.Cells[cell]);
        }
    }

    /// <summary>One round of step 2; false once it hides nothing.</summary>
    public bool HideForSums()
    {
        hasHidden = false;
        HideZerosBesideHidden();
        Array.ForEach(groups, Protect);
        Array.ForEach(rest, Protect);
        return hasHidden;
    }

    /// <summary>What is left to show.</summary>
    public ShownDemographics Shown()
    {
        var totals = new ShownNumber[counts.People.Length];
        for (var selection = 0; selection < totals.Length; selection++)
        {
            totals[selection] = HidingRule.IsFew(counts.People[selection]) ? ShownNumber.Hidden : new(counts.People[selection]);
        }

        var cells = new ShownNumber[isHidden.Length];
        for (var cell = 0; cell < cells.Length; cell++)
        {
            cells[cell] = isHidden[cell] ? ShownNumber.Hidden : new(counts.Cells[cell]);
        }

        return new(counts.Places, totals, cells);
    }

    private void HideZerosBesideHidden()
    {
        foreach (var group in groups.Where(group => HiddenIn(group).Cells > 0))
        {
            for (var at = 0; at < group.Count; at++)
            {
                if (counts.Cells[group[at]] == 0)
                {
                    Hide(group[at]);
                }
            }
        }
    }

    private void Protect(CellSum sum)
    {
        while (NeedsMore(sum))
        {
            if (SmallestShown(sum) is { } smallest)
            {
                Hide(smallest);
                continue;
            }

            if (sum.Total is { } total)
            {
                Hide(total);
            }

            return;
        }
    }

    private bool NeedsMore(CellSum sum)
    {
        var (cells, people) = HiddenIn(sum);
        if (sum.Total is { } hidden && isHidden[hidden])
        {
            return cells < FewestHidden;
        }

        return cells > 0 && (cells < FewestHidden || people < HidingRule.FewestShown) && (sum.Total is not { } total || counts.Cells[total] > 0);
    }

    private (int Cells, int People) HiddenIn(CellSum sum)
    {
        var cells = 0;
        var people = 0;
        for (var at = 0; at < sum.Count; at++)
        {
            if (isHidden[sum[at]])
            {
                cells++;
                people += counts.Cells[sum[at]];
            }
        }

        return (cells, people);
    }

    private int? SmallestShown(CellSum sum)
    {
        int? smallest = null;
        for (var at = 0; at < sum.Count; at++)
        {
            var cell = sum[at];
            if (!isHidden[cell] && counts.Cells[cell] > 0 && (smallest is null || counts.Cells[cell] < counts.Cells[smallest.Value]))
            {
                smallest = cell;
            }
        }

        return smallest;
    }

    private void Hide(int cell)
    {
        hasHidden |= !isHidden[cell];
        isHidden[cell] = true;
    }

    private static int SelectionOf(int cell) => cell / DemographicGroups.CategoryCount;
}
