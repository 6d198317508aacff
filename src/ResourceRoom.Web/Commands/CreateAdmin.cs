using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Commands;

/// <summary><c>create-admin</c>: makes an OET account, such as the first one in Production. The password comes from standard input.</summary>
public static class CreateAdmin
{
    /// <summary>Makes the account in one transaction, or says why not.</summary>
    public static async Task<int> RunAsync(IServiceProvider services, IConfiguration configuration)
    {
        if (configuration["email"] is not { Length: > 0 } email || configuration["name"] is not { Length: > 0 } name)
        {
            await Console.Error.WriteLineAsync("create-admin needs --email ADDRESS and --name \"FULL NAME\".");
            return 2;
        }

        Console.Write("Password (15 characters or more): ");
        var password = ReadPassword();
        Console.WriteLine();

        var db = services.GetRequiredService<ResourceRoomDb>();
        var accounts = services.GetRequiredService<UserManager<Account>>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var account = new Account { UserName = email, Email = email, EmailConfirmed = true, DisplayName = name };
        var result = await accounts.CreateAsync(account, password);
        if (result.Succeeded)
        {
            result = await accounts.AddToRoleAsync(account, Roles.Oet);
        }

        if (!result.Succeeded)
        {
            foreach (var error in result.Errors)
            {
                await Console.Error.WriteLineAsync(error.Description);
            }

            return 1;
        }

        db.Note(EventNames.AccountCreated, Subject.Account(account.Id), services.GetRequiredService<OfficeClock>().Now, who: null, new { role = Roles.Oet, by = "create-admin" });
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        Console.WriteLine("The account is made.");
        return 0;
    }

    /// <summary>From a terminal without echo, otherwise the first line of what was piped in.</summary>
    private static string ReadPassword()
    {
        if (Console.IsInputRedirected)
        {
            return Console.ReadLine() ?? "";
        }

        var typed = new System.Text.StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                typed.Length = Math.Max(0, typed.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                typed.Append(key.KeyChar);
            }
        }

        return typed.ToString();
    }
}
