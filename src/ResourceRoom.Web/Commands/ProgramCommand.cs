namespace ResourceRoom.Web.Commands;

/// <summary>The commands of the executable: the first argument names one, otherwise the program serves.</summary>
public static class ProgramCommand
{
    public static async Task<int?> RunAsync(WebApplication app, string[] args)
    {
        // A setting such as --urls or Key=value is not a command.
        if (args.Length == 0 || args[0].StartsWith('-') || args[0].Contains('='))
        {
            return null;
        }

        await using var scope = app.Services.CreateAsyncScope();
        return args[0] switch
        {
            "migrate" => await Migrate.RunAsync(scope.ServiceProvider),
            "create-admin" => await CreateAdmin.RunAsync(scope.ServiceProvider, args[1..]),
            "check-visits" => await CheckVisits.RunAsync(scope.ServiceProvider),
            "check-follow-ups" => await CheckFollowUps.RunAsync(scope.ServiceProvider),
            "load" => await LoadFile.RunAsync(scope.ServiceProvider, args[1..]),
            "reset-second-factor" => await ResetFactor.RunAsync(scope.ServiceProvider, args[1..]),
            _ => await UnknownAsync(args[0]),
        };
    }

    private static async Task<int> UnknownAsync(string command)
    {
        await Console.Error.WriteLineAsync(
            $"Unknown command \"{command}\". Commands: migrate, create-admin --email ADDRESS --name \"FULL NAME\", reset-second-factor --email ADDRESS, check-follow-ups, check-visits, {LoadArguments.Usage}.");
        return 2;
    }
}
