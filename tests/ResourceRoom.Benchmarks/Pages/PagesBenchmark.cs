using System.Diagnostics;
using System.Globalization;

using ResourceRoom.Benchmarks.Ground;
using ResourceRoom.Benchmarks.Load;
using ResourceRoom.Benchmarks.Make;
using ResourceRoom.Benchmarks.Servers;

namespace ResourceRoom.Benchmarks.Pages;

/// <summary>What the pages of customers cost, as ratios to the list of visits in the same run: one planner, one page after another.</summary>
internal static class PagesBenchmark
{
    private const string Baseline = "/visits";

    public static async Task RunAsync(PagesOptions options, CancellationToken cancellationToken)
    {
        using var ground = new TemporaryGround();
        var made = await MakeState.RunAsync(new MakeOptions { Data = ground.MadeFolder, People = options.Customers, Technicians = 1 }, cancellationToken);
        var customers = await MadeCustomers.AddToAsync(ground.MadeFolder, made, cancellationToken);
        DataFolder.Copy(ground.MadeFolder, ground.ProgramFolder);
        await using var program = await WebProgram.StartAsync(ground.ProgramFolder, cancellationToken);
        using var planner = await SignedInClient.SignInAsync(program.Address, customers.Email, made.Password, cancellationToken);
        string[] pages =
        [
            Baseline, "/my-customers", $"/groups/{customers.Group}", $"/customers/{customers.Customer}", $"/customers/{customers.Customer}/plan/steps",
        ];
        var measured = pages.ToDictionary(page => page, _ => new List<Measurement>());
        foreach (var page in pages)
        {
            await OpenAsync(program, planner, page, PagesOptions.WarmUp, cancellationToken);
        }

        for (var round = 0; round < PagesOptions.Rounds; round++)
        {
            foreach (var page in pages)
            {
                measured[page].Add(await OpenAsync(program, planner, page, options.Times, cancellationToken));
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{options.Customers:N0} customers in one group, one in five of one planner, {options.Times} times a pass, median of {PagesOptions.Rounds} passes, {Environment.ProcessorCount} cores"));
        Console.WriteLine();
        Console.WriteLine("| page | CPU ms each | / visits |");
        Console.WriteLine("| --- | ---: | ---: |");
        foreach (var page in pages)
        {
            var ratios = measured[page].Zip(measured[Baseline], (one, visits) => one.CpuEach / visits.CpuEach);
            var name = page.Replace(customers.Customer.ToString(), "{id}", StringComparison.Ordinal);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| `{name}` | {Median(measured[page].Select(one => one.CpuEach.TotalMilliseconds)):N2} | {Median(ratios):N2} |"));
        }
    }

    private static async Task<Measurement> OpenAsync(ServerProcess program, SignedInClient planner, string page, int times, CancellationToken cancellationToken)
    {
        var latencies = new List<TimeSpan>(times);
        var cpu = program.CpuTime;
        var started = Stopwatch.GetTimestamp();
        for (var time = 0; time < times; time++)
        {
            var sent = Stopwatch.GetTimestamp();
            await planner.OpenAsync(page, cancellationToken);
            latencies.Add(Stopwatch.GetElapsedTime(sent));
        }

        return Measurement.Of(latencies, Stopwatch.GetElapsedTime(started), program.CpuTime - cpu, []);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
