using System.ComponentModel;

namespace ResourceRoom.Web.Infrastructure;

/// <summary>Reads settings that are not text. A value that cannot be read stops the program from starting, with what is expected.</summary>
public static class TypedSettings
{
    /// <summary>The settings of a section; where nothing is set, their defaults.</summary>
    public static T ReadSection<T>(this IConfiguration configuration, string section)
        where T : class, new()
    {
        foreach (var property in typeof(T).GetProperties().Where(property => property.CanWrite))
        {
            Require(configuration, $"{section}:{property.Name}", property.PropertyType);
        }

        return configuration.GetSection(section).Get<T>() ?? new T();
    }

    public static T Read<T>(this IConfiguration configuration, string setting, T otherwise)
        where T : struct
    {
        Require(configuration, setting, typeof(T));
        return configuration.GetValue(setting, otherwise);
    }

    private static void Require(IConfiguration configuration, string setting, Type type)
    {
        var bare = Nullable.GetUnderlyingType(type);
        if (configuration[setting] is { } text && !(bare is not null && text.Length == 0) && !IsReadable(text, bare ?? type))
        {
            throw new SettingsException($"{setting} is \"{text}\". Expected: {WordsOf(bare ?? type)}.");
        }
    }

    // A number is no name of an engine, though it converts to one.
    private static bool IsReadable(string text, Type type) => type.IsEnum
        ? Enum.GetNames(type).Contains(text.Trim(), StringComparer.OrdinalIgnoreCase)
        : type == typeof(string) || TypeDescriptor.GetConverter(type).IsValid(text);

    private static string WordsOf(Type type) => type switch
    {
        { IsEnum: true } when Enum.GetNames(type) is [.. var before, var last] => $"{string.Join(", ", before)} or {last}",
        _ when type == typeof(bool) => "true or false",
        _ when type == typeof(Uri) => "an address",
        _ => "a whole number",
    };
}
