using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Security.SecondFactors;

namespace ResourceRoom.Web.Commands;

/// <summary><c>reset-second-factor</c>: for someone whose phone and recovery codes are lost, and whom no administrator reaches.</summary>
public static class ResetFactor
{
    private const string Usage = "reset-second-factor needs --email ADDRESS.";

    public static async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        var arguments = new ConfigurationBuilder().AddCommandLine(args).Build();
        if (arguments["email"]?.Trim() is not { Length: > 0 } email)
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }

        await services.GetRequiredService<ResourceRoomDb>().RequireCurrentAsync(services);
        if (await services.GetRequiredService<UserManager<User>>().FindByEmailAsync(email) is not { } account)
        {
            await Console.Error.WriteLineAsync("No account has this address.");
            return 1;
        }

        if (await services.GetRequiredService<ResetSecondFactor>().ExecuteAsync(account, who: null, CancellationToken.None) is { IsDone: false })
        {
            await Console.Error.WriteLineAsync("The account has no two-step verification.");
            return 1;
        }

        Console.WriteLine("Two-step verification reset. The owner signs in with the password and sets it up again if the role requires it.");
        return 0;
    }
}
