using ResourceRoom.Benchmarks.Load;

namespace ResourceRoom.Benchmarks.CheckIn;

/// <summary>The passes at one number of technicians: each of the program with the one of the floor that followed it.</summary>
internal sealed class CheckInLevel(int atOnce)
{
    private readonly List<(Measurement Program, Measurement Floor)> rounds = [];

    /// <summary>Technicians who send at once.</summary>
    public int AtOnce => atOnce;

    /// <summary>What was not accepted, in words.</summary>
    public IEnumerable<string> Refused => rounds.SelectMany(round => round.Program.Refused.Concat(round.Floor.Refused));

    public void Add(Measurement program, Measurement floor) => rounds.Add((program, floor));

    /// <summary>The program's median of a figure.</summary>
    public double Program(Func<Measurement, double> figure) => Median(rounds.Select(round => figure(round.Program)));

    /// <summary>The floor's median of a figure.</summary>
    public double Floor(Func<Measurement, double> figure) => Median(rounds.Select(round => figure(round.Floor)));

    /// <summary>
    /// The median of the ratios round by round: what else the machine does changes from minute to minute, and the two
    /// passes of a round see the most alike of it.
    /// </summary>
    public double Ratio(Func<Measurement, double> figure) => Median(rounds.Select(round => figure(round.Program) / figure(round.Floor)));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
