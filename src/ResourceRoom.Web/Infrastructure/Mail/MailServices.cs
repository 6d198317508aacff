using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Infrastructure.Jobs;

namespace ResourceRoom.Web.Infrastructure.Mail;

/// <summary>Registers the outbox and what carries messages away.</summary>
public static class MailServices
{
    // Messages of Development come from nobody.
    private const string FromNobody = "resourceroom@localhost";

    /// <summary>Adds them: a mail server where one is set; otherwise the drop folder in Development, and nothing elsewhere.</summary>
    /// <exception cref="SettingsException">The settings do not fit together.</exception>
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment, DataDirectory data)
    {
        var settings = MailSettings.Read(configuration);
        var address = PublicAddress.Read(configuration, environment, isNeeded: settings.HasServer);
        services.AddHttpContextAccessor();
        services.AddSingleton(provider => new PublicAddress(address, provider.GetRequiredService<IHttpContextAccessor>(), environment));
        services.AddSingleton<Outbox>().AddJob<SendMail>(SendMail.Every);
        var drop = environment.IsDevelopment() ? new DropFolder(data, settings with { From = FromNobody }) : null;
        if (drop is not null)
        {
            services.AddSingleton(drop);
        }

        return services.AddSingleton<IMailCarrier>(settings.HasServer ? new SmtpCarrier(settings) : drop ?? (IMailCarrier)new NoCarrier());
    }

    /// <summary>Says in the log, once, that no message can leave.</summary>
    public static void WarnWithoutMail(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<Outbox>().CanSend)
        {
            app.Logger.LogWarning("{Section}:Host is empty: passwords cannot be reset and nobody can be invited.", MailSettings.Section);
        }
    }
}
