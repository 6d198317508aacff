using System.Data.Common;

namespace ResourceRoom.Benchmarks.Reports;

internal static class CommandParameters
{
    public static void Add(this DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ($"@{name}", value);
        command.Parameters.Add(parameter);
    }
}
