namespace ResourceRoom.Benchmarks.Servers;

/// <summary>The floor program: this executable, started as a child.</summary>
internal static class FloorServer
{
    /// <summary>Serves a data directory.</summary>
    public static Task<ServerProcess> StartAsync(string dataFolder, CancellationToken cancellationToken) =>
        ServerProcess.StartAsync("floor", new ChildProgram("ResourceRoom.Benchmarks.dll", ["floor", dataFolder], new Dictionary<string, string>()), cancellationToken);
}
