using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Commands;

public static class Unlock
{
    private const string Usage = "unlock needs --email ADDRESS.";

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

        var isDone = await services.GetRequiredService<UnlockAccount>().ExecuteAsync(account, who: null, CancellationToken.None);
        Console.WriteLine(isDone ? "Unlocked. The owner can sign in." : "The account was not locked.");
        return 0;
    }
}
