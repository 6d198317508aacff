using Microsoft.AspNetCore.Identity;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Seeding.DemoData.People;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Commands;

/// <summary><c>create-admin</c>: makes an OET account, such as the first one in Production. The password comes from standard input.</summary>
public static class CreateAdmin
{
    private const string Usage = "create-admin needs --email ADDRESS and --name \"FULL NAME\".";

    public static async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        // Its own reading of the arguments: the program's configuration also holds the environment, where NAME may be anything.
        var arguments = new ConfigurationBuilder().AddCommandLine(args).Build();
        if (arguments["email"]?.Trim() is not { Length: > 0 } email || arguments["name"]?.Trim() is not { Length: > 0 } name)
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }

        var db = services.GetRequiredService<ResourceRoomDb>();
        await db.RequireCurrentAsync(services);
        if (WhyNot(email, name) is { } reason)
        {
            await Console.Error.WriteLineAsync(reason);
            return 1;
        }

        var errors = await MakeAsync(services, db, new User { UserName = email, Email = email, EmailConfirmed = true, DisplayName = name, Employer = Employer.State });
        foreach (var error in errors)
        {
            await Console.Error.WriteLineAsync(error);
        }

        Console.WriteLine(errors.Count == 0 ? "Account created." : "No account was created.");
        return errors.Count == 0 ? 0 : 1;
    }

    private static string? WhyNot(string email, string name)
    {
        if (name.Length > User.DisplayNameLength)
        {
            return $"The name can be up to {User.DisplayNameLength} characters (you entered {name.Length}).";
        }

        // Outside Development the program refuses to start once such an account exists.
        return email.EndsWith(DemoSignIns.NormalizedDomain, StringComparison.OrdinalIgnoreCase)
            ? $"{DemoSignIns.NormalizedDomain} is the domain of demo accounts. Use an address of your own."
            : null;
    }

    private static async Task<IReadOnlyList<string>> MakeAsync(IServiceProvider services, ResourceRoomDb db, User account)
    {
        var accounts = services.GetRequiredService<UserManager<User>>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var result = await accounts.CreateAsync(account, PasswordPrompt.Read());
        if (result.Succeeded)
        {
            result = await accounts.AddToRoleAsync(account, Roles.Oet);
        }

        if (!result.Succeeded)
        {
            // The address is the user name too; one of the two complaints about it is enough.
            return [.. result.Errors.Where(error => error.Code is not "DuplicateUserName").Select(error => error.Description)];
        }

        var now = services.GetRequiredService<OfficeClock>().Now;
        db.LogEvent(new AccountCreated(Roles.Oet, "create-admin"), Subject.Account(account.Id), now, who: null);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return [];
    }
}
