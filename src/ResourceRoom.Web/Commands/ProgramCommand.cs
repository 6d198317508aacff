namespace ResourceRoom.Web.Commands;

/// <summary>The commands of the executable: the first argument names one, otherwise the program serves.</summary>
public static class ProgramCommand
{
    private static readonly Command[] All =
    [
        new("migrate", "brings the database up to date with this program", (services, _) => Migrate.RunAsync(services)),
        new("create-admin --email ADDRESS --name \"FULL NAME\"", "creates an account of OET and asks for its password", CreateAdmin.RunAsync),
        new("reset-second-factor --email ADDRESS", "removes the two-step verification of an account", ResetFactor.RunAsync),
        new("unlock --email ADDRESS", "lets an account sign in again that wrong passwords or codes have locked", Unlock.RunAsync),
        new("check-follow-ups", "compares stored follow-ups with what is on file", (services, _) => CheckFollowUps.RunAsync(services)),
        new("check-visits", "compares rooms and summaries with the visits", (services, _) => CheckVisits.RunAsync(services)),
        new(LoadArguments.Usage, "loads or checks a file of visits", LoadFile.RunAsync),
        new("help", "prints this list", (_, _) => PrintHelpAsync()),
    ];

    private static string List => string.Join(Environment.NewLine, All.Select(command => $"  {command.Usage}{Environment.NewLine}      {command.Does}"));

    /// <summary>Answers what needs no settings: a question for the commands, and a command that does not exist.</summary>
    public static async Task<int?> AnswerAsync(string[] args)
    {
        if (args is ["help", ..] || args.Any(arg => arg is "--help" or "-h" or "-?"))
        {
            return await PrintHelpAsync();
        }

        if (NameIn(args) is not { } name || Array.Exists(All, command => command.Name == name))
        {
            return null;
        }

        await Console.Error.WriteLineAsync($"Unknown command \"{name}\". Commands:{Environment.NewLine}{List}");
        return 2;
    }

    public static async Task<int?> RunAsync(WebApplication app, string[] args)
    {
        if (NameIn(args) is not { } name)
        {
            return null;
        }

        await using var scope = app.Services.CreateAsyncScope();
        return await Array.Find(All, command => command.Name == name)!.Run(scope.ServiceProvider, args[1..]);
    }

    // A setting such as --urls or Key=value is not a command.
    private static string? NameIn(string[] args) => args is [[not '-', ..] name, ..] && !name.Contains('=') ? name : null;

    private static async Task<int> PrintHelpAsync()
    {
        await Console.Out.WriteLineAsync($"""
            dotnet ResourceRoom.Web.dll [--urls http://127.0.0.1:8080] [--SETTING=VALUE]
                serves until it is stopped; settings are listed in docs/operations.md
            dotnet ResourceRoom.Web.dll COMMAND

            {List}
            """);
        return 0;
    }

    private sealed record Command(string Usage, string Does, Func<IServiceProvider, string[], Task<int>> Run)
    {
        public string Name => Usage.Split(' ')[0];
    }
}
