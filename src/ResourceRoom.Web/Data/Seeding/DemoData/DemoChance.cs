namespace ResourceRoom.Web.Data.Seeding.DemoData;

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

    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> list, int count)
    {
        T[] shuffled = [.. list];
        random.Shuffle(shuffled);
        return shuffled[..Math.Min(count, shuffled.Length)];
    }
}
