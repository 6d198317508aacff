namespace ResourceRoom.Web.Infrastructure;

/// <summary>A setting stops the program from starting. The message names the setting, what was found and what is expected.</summary>
public sealed class SettingsException(string message) : Exception(message);
