using System.Text;

namespace ResourceRoom.Web.Commands;

/// <summary>Asks for a password on the console.</summary>
public static class PasswordPrompt
{
    /// <summary>The first line of what was piped in; from a terminal without echo, twice alike.</summary>
    public static string Read()
    {
        if (Console.IsInputRedirected)
        {
            return Console.ReadLine() ?? "";
        }

        while (true)
        {
            var password = Type("Password (15 characters or more): ");
            if (Type("Once more: ") == password)
            {
                return password;
            }

            Console.WriteLine("The two differ.");
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
