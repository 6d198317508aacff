using System.Text;

using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Commands;

public static class PasswordPrompt
{
    public static string Read()
    {
        if (Console.IsInputRedirected)
        {
            return Console.ReadLine() ?? "";
        }

        while (true)
        {
            var password = Type($"Password ({PasswordBlocklist.MinLength} characters or more): ");
            if (Type("Confirm password: ") == password)
            {
                return password;
            }

            Console.WriteLine("The passwords don’t match.");
        }
    }

    private static string Type(string prompt)
    {
        Console.Write(prompt);
        var typed = new StringBuilder();
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

        Console.WriteLine();
        return typed.ToString();
    }
}
