using ResourceRoom.Web.Data.Jobs;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Infrastructure.Mail;

namespace ResourceRoom.Web.Data.Mail;

public static class MailSetup
{
    // Messages of Development come from nobody.
    private const string FromNobody = "resourceroom@localhost";

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

        return services.AddSingleton<IMailCarrier>(settings.HasServer ? new SmtpCarrier(settings, SmtpCarrier.NewClient) : drop ?? (IMailCarrier)new NoCarrier());
    }

    public static void WarnWithoutMail(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<Outbox>().CanSend)
        {
            app.Logger.LogWarning("{Section}:Host is empty: passwords cannot be reset and no one can be invited.", MailSettings.Section);
        }
    }
}
