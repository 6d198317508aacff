namespace ResourceRoom.Web.Data.Seeding.DemoData;

/// <summary>Chance that falls the same way every time, so that everybody looks at the same demo data.</summary>
internal sealed class DemoChance(int seed)
{
    private readonly Random random = new(seed);

    public bool In100(int cases) => random.Next(100) < cases;

    public int Between(int least, int most) => random.Next(least, most + 1);

    public T Pick<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];

    public int PickWeighted(IReadOnlyList<int> weights)
    {
        var left = random.Next(weights.Sum());
        var place = 0;
        while (left >= weights[place])
        {
            left -= weights[place++];
        }

        return place;
    }

    /// <summary>So many of a list, or all of a shorter one, each once and in any order.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> list, int count)
    {
        T[] shuffled = [.. list];
        random.Shuffle(shuffled);
        return shuffled[..Math.Min(count, shuffled.Length)];
    }
}
